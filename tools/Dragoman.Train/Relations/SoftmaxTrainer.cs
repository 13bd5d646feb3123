using Dragoman.Events.Relations;

namespace Dragoman.Train.Relations;

/// <summary>
/// Learns a softmax over hashed features by AdaGrad. An example may allow several classes; then the model itself shares the
/// probability out between them (a YIELD row of the PLV data may be CONCEDE or RETREAT).
/// </summary>
internal sealed class SoftmaxTrainer(int classes, SoftmaxOptions options)
{
    public LinearModel Train(IReadOnlyList<Example> examples)
    {
        var counts = Count(examples);
        uint[] keys = [.. counts.Where(pair => pair.Value >= options.MinCount).Select(pair => pair.Key).Order()];
        var rows = keys.Select((key, row) => (key, row)).ToDictionary(pair => pair.key, pair => pair.row);
        var indexed = examples.Select(example => Index(example, rows)).ToArray();
        var learner = new Learner(keys.Length, classes, options);
        Learn(learner, examples, indexed);
        return learner.Quantise(keys, counts);
    }

    private void Learn(Learner learner, IReadOnlyList<Example> examples, (int[] Rows, float[] Weights)[] indexed)
    {
        var order = Enumerable.Range(0, indexed.Length).ToArray();
        var random = new Random(options.Seed);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) learner.Step(indexed[i].Rows, indexed[i].Weights, examples[i]);
        }
    }

    private static Dictionary<uint, int> Count(IReadOnlyList<Example> examples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var (key, _) in example.Features) counts[key] = counts.GetValueOrDefault(key) + 1;
        return counts;
    }

    private static (int[] Rows, float[] Weights) Index(Example example, Dictionary<uint, int> rows)
    {
        var known = example.Features.Where(feature => rows.ContainsKey(feature.Key)).ToArray();
        return ([.. known.Select(feature => rows[feature.Key])], [.. known.Select(feature => feature.Weight)]);
    }

    private sealed class Learner(int rows, int classes, SoftmaxOptions options)
    {
        private readonly float[] _weights = new float[rows * classes];
        private readonly float[] _squares = new float[rows * classes];
        private readonly float[] _bias = new float[classes];
        private readonly float[] _biasSquares = new float[classes];

        public void Step(int[] active, float[] values, Example example)
        {
            var scores = new double[classes];
            for (var c = 0; c < classes; c++) scores[c] = _bias[c];
            for (var i = 0; i < active.Length; i++)
                for (var c = 0; c < classes; c++) scores[c] += values[i] * _weights[active[i] * classes + c];
            LinearModel.Softmax(scores);
            double allowed = 0;
            for (var c = 0; c < classes; c++)
                if (example.Allows(c)) allowed += scores[c];
            for (var c = 0; c < classes; c++)
            {
                var target = example.Allows(c) ? scores[c] / Math.Max(allowed, 1e-12) : 0;
                var slope = (float)(scores[c] - target) * example.Weight;
                Move(ref _bias[c], ref _biasSquares[c], slope);
                for (var i = 0; i < active.Length; i++)
                {
                    var at = active[i] * classes + c;
                    Move(ref _weights[at], ref _squares[at], slope * values[i] + options.Decay * _weights[at]);
                }
            }
        }

        private void Move(ref float weight, ref float squares, float slope)
        {
            squares += slope * slope;
            weight -= options.Rate * slope / (MathF.Sqrt(squares) + 1e-6f);
        }

        /// <summary>The features that tell classes apart most, those seen often before those seen seldom.</summary>
        public LinearModel Quantise(uint[] keys, Dictionary<uint, int> counts)
        {
            int[] kept = [.. Enumerable.Range(0, keys.Length)
                .OrderByDescending(row => Range(row) * MathF.Pow(counts[keys[row]], 0.25f)).Take(options.MaxRows).Order()];
            return Quantiser.Round([.. kept.Select(row => keys[row])],
                [.. kept.SelectMany(row => _weights[(row * classes)..((row + 1) * classes)])], _bias);
        }

        private float Range(int row)
        {
            var weights = _weights.AsSpan(row * classes, classes);
            var (low, high) = (0f, 0f);
            foreach (var weight in weights) (low, high) = (Math.Min(low, weight), Math.Max(high, weight));
            return high - low;
        }
    }
}
