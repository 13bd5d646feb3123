using Dragoman.Reading.Learned;

namespace Dragoman.Train.Pages;

/// <summary>Learns a <see cref="Forest"/> from rows of features by boosting: each tree corrects what those before it got wrong.</summary>
internal sealed class ForestLearner
{
    private const int Bins = 48;

    private readonly float[][] _rows;
    private readonly float[] _labels;
    private readonly float[] _weights;
    private readonly float[][] _cuts;
    private readonly byte[][] _binned;
    private readonly Random _random;

    /// <param name="rows">A row of features an example.</param>
    /// <param name="labels">1 or 0 an example.</param>
    /// <param name="weights">How much an example counts.</param>
    /// <param name="seed">Equal seeds give equal forests.</param>
    public ForestLearner(IReadOnlyList<float[]> rows, IReadOnlyList<float> labels, IReadOnlyList<float> weights, int seed)
    {
        (_rows, _labels, _weights, _random) = ([.. rows], [.. labels], [.. weights], new Random(seed));
        _cuts = [.. Enumerable.Range(0, rows[0].Length).Select(Cuts)];
        _binned = [.. Enumerable.Range(0, rows[0].Length).Select(Bin)];
    }

    /// <summary>Trees; more of them with a smaller rate learn finer.</summary>
    public int Trees { get; init; } = 300;

    /// <summary>How much of the error a tree corrects.</summary>
    public float Rate { get; init; } = 0.08f;

    /// <summary>Pull of leaves with few examples towards zero.</summary>
    public float Pull { get; init; } = 4;

    /// <summary>Share of the features that a tree may ask for.</summary>
    public float FeatureShare { get; init; } = 0.35f;

    /// <summary>Share of the examples that a tree sees.</summary>
    public float RowShare { get; init; } = 0.75f;

    public Forest Learn()
    {
        var scores = new float[_rows.Length];
        List<int> features = [];
        List<float> thresholds = [], leaves = [];
        for (var tree = 0; tree < Trees; tree++) Grow(scores, features, thresholds, leaves);
        return new Forest([.. features], [.. thresholds], [.. leaves]);
    }

    private void Grow(float[] scores, List<int> features, List<float> thresholds, List<float> leaves)
    {
        var gradient = new float[_rows.Length];
        var curvature = new float[_rows.Length];
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_random.NextSingle() > RowShare) continue;
            var p = 1 / (1 + MathF.Exp(-scores[i]));
            gradient[i] = _weights[i] * (_labels[i] - p);
            curvature[i] = _weights[i] * p * (1 - p);
        }
        var asked = Enumerable.Range(0, _cuts.Length).Where(f => _cuts[f].Length > 0 && _random.NextSingle() < FeatureShare).ToArray();
        var leaf = new int[_rows.Length];
        for (var level = 0; level < Forest.Depth; level++)
        {
            var (feature, cut) = BestQuestion(asked, leaf, 1 << level, gradient, curvature);
            features.Add(feature);
            thresholds.Add(_cuts[feature][cut]);
            for (var i = 0; i < leaf.Length; i++) leaf[i] = leaf[i] * 2 + (_binned[feature][i] > cut ? 1 : 0);
        }
        var values = LeafValues(leaf, gradient, curvature);
        leaves.AddRange(values);
        for (var i = 0; i < scores.Length; i++) scores[i] += values[leaf[i]];
    }

    private float[] LeafValues(int[] leaf, float[] gradient, float[] curvature)
    {
        var sums = new float[Forest.Leaves];
        var weights = new float[Forest.Leaves];
        for (var i = 0; i < leaf.Length; i++)
        {
            sums[leaf[i]] += gradient[i];
            weights[leaf[i]] += curvature[i];
        }
        return [.. sums.Zip(weights, (sum, weight) => Rate * sum / (weight + Pull))];
    }

    private (int Feature, int Cut) BestQuestion(int[] asked, int[] leaf, int leaves, float[] gradient, float[] curvature)
    {
        var best = (Feature: asked[0], Cut: 0, Gain: float.NegativeInfinity);
        var found = new (int Feature, int Cut, float Gain)[asked.Length];
        Parallel.For(0, asked.Length, n => found[n] = BestCut(asked[n], leaf, leaves, gradient, curvature));
        foreach (var candidate in found)
            if (candidate.Gain > best.Gain) best = candidate;
        return (best.Feature, best.Cut);
    }

    private (int Feature, int Cut, float Gain) BestCut(int feature, int[] leaf, int leaves, float[] gradient, float[] curvature)
    {
        var sums = new float[leaves * Bins * 2];
        var bins = _binned[feature];
        for (var i = 0; i < leaf.Length; i++)
        {
            var at = (leaf[i] * Bins + bins[i]) * 2;
            sums[at] += gradient[i];
            sums[at + 1] += curvature[i];
        }
        var gains = new float[Bins];
        for (var l = 0; l < leaves; l++) AddGains(sums.AsSpan(l * Bins * 2, Bins * 2), gains);
        var best = 0;
        for (var cut = 1; cut < _cuts[feature].Length; cut++)
            if (gains[cut] > gains[best]) best = cut;
        return (feature, best, gains[best]);
    }

    private void AddGains(ReadOnlySpan<float> sums, float[] gains)
    {
        float total = 0, weight = 0, left = 0, leftWeight = 0;
        for (var bin = 0; bin < Bins; bin++)
        {
            total += sums[bin * 2];
            weight += sums[bin * 2 + 1];
        }
        for (var cut = 0; cut < Bins; cut++)
        {
            left += sums[cut * 2];
            leftWeight += sums[cut * 2 + 1];
            var right = total - left;
            gains[cut] += left * left / (leftWeight + Pull) + right * right / (weight - leftWeight + Pull);
        }
    }

    /// <summary>Thresholds that part the values of a feature into about equally full bins.</summary>
    private float[] Cuts(int feature)
    {
        var values = _rows.Select(row => row[feature]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(n => values[n * (values.Length - 1) / Bins]).Where(v => v < values[^1]).Distinct()];
    }

    private byte[] Bin(int feature)
    {
        var cuts = _cuts[feature];
        return [.. _rows.Select(row => (byte)Count(cuts, row[feature]))];
    }

    private static int Count(float[] cuts, float value)
    {
        var count = 0;
        while (count < cuts.Length && value > cuts[count]) count++;
        return count;
    }
}
