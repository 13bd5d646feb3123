using Dragoman.Events.Relations;

namespace Dragoman.Train.Contexts;

/// <summary>Learns by AdaGrad a logistic regression that tells right proposals of the lexicon from wrong ones.</summary>
internal sealed class ContextTrainer
{
    private const int Epochs = 20, Seed = 17;

    private const float Rate = 0.1f, Decay = 1e-2f;

    private float[] _weights = [], _squares = [];

    public LinearModel Train(IReadOnlyList<ContextExample> examples)
    {
        var proposals = examples.SelectMany(e => e.Proposals.Select(p => (p.Features, Right: e.Gold.Contains(p.Context)))).ToArray();
        uint[] keys = [.. proposals.SelectMany(proposal => proposal.Features).Select(feature => feature.Key).Distinct().Order()];
        var rows = keys.Select((key, row) => (key, row)).ToDictionary(pair => pair.key, pair => pair.row);
        (_weights, _squares) = (new float[keys.Length], new float[keys.Length]);
        Array.Fill(_squares, 1f);
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(proposals);
            foreach (var (features, right) in proposals)
                Step([.. features.Select(feature => (rows[feature.Key], feature.Weight))], right);
        }
        return Quantiser.Round(keys, _weights, [0f]);
    }

    private void Step((int Row, float Weight)[] active, bool right)
    {
        var sum = active.Sum(feature => feature.Weight * _weights[feature.Row]);
        var slope = 1 / (1 + MathF.Exp(-sum)) - (right ? 1 : 0);
        foreach (var (row, weight) in active)
        {
            var gradient = slope * weight + Decay * _weights[row];
            _squares[row] += gradient * gradient;
            _weights[row] -= Rate * gradient / MathF.Sqrt(_squares[row]);
        }
    }
}
