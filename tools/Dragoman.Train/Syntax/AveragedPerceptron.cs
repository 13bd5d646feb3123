using System.Runtime.InteropServices;
using Dragoman.Text.Segmentation;

namespace Dragoman.Train.Syntax;

/// <summary>Learns a <see cref="LinearClassifier"/>: mistakes move the weights, and the mean over all steps is kept.</summary>
internal sealed class AveragedPerceptron(int classes)
{
    private readonly float[] _weights = new float[LinearClassifier.Rows * classes];
    private readonly double[] _drift = new double[LinearClassifier.Rows * classes];
    private int _step;

    /// <summary>Goes through the examples again and again.</summary>
    /// <returns>The weights, one byte each.</returns>
    public byte[] Learn(IReadOnlyList<(uint[] Features, int Class)> examples, int epochs, int seed)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(seed);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var wrong = order.Count(i => !Learn(examples[i].Features, examples[i].Class));
            Console.Error.WriteLine($"perceptron, round {epoch + 1}: {wrong} of {examples.Count} wrong");
        }
        var means = _weights.Select((weight, i) => weight - _drift[i] / _step).ToArray();
        var largest = means.Max(Math.Abs);
        var bytes = means.Select(mean => (sbyte)Math.Round(mean / largest * sbyte.MaxValue)).ToArray();
        return MemoryMarshal.AsBytes<sbyte>(bytes).ToArray();
    }

    private bool Learn(uint[] features, int truth)
    {
        _step++;
        var guess = Classify(features, truth);
        if (guess == truth) return true;
        Move(features, truth, 1);
        Move(features, guess, -1);
        return false;
    }

    /// <summary>The strongest class, the wrong ones with a start: the truth must win by a margin.</summary>
    private int Classify(uint[] features, int truth)
    {
        const float margin = 5;
        Span<float> scores = stackalloc float[classes];
        scores.Clear();
        for (var c = 0; c < classes; c++)
        {
            foreach (var feature in features) scores[c] += _weights[(int)(feature % LinearClassifier.Rows) * classes + c];
            if (c != truth) scores[c] += margin;
        }
        var best = 0;
        for (var c = 1; c < classes; c++) if (scores[c] > scores[best]) best = c;
        return best;
    }

    private void Move(uint[] features, int to, float amount)
    {
        foreach (var feature in features)
        {
            var at = (int)(feature % LinearClassifier.Rows) * classes + to;
            _weights[at] += amount;
            _drift[at] += (double)amount * _step;
        }
    }
}
