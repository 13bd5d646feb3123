using Dragoman.Models;

namespace Dragoman.Events.Relations;

/// <summary>Weights of hashed features for a row of classes, kept as bytes with one scale a feature. Probabilities by softmax.</summary>
internal sealed class LinearModel
{
    private readonly Dictionary<uint, int> _rows;
    private readonly uint[] _keys;
    private readonly sbyte[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    public LinearModel(uint[] keys, sbyte[] weights, float[] scales, float[] bias)
    {
        (_keys, _weights, _scales, _bias) = (keys, weights, scales, bias);
        _rows = new Dictionary<uint, int>(keys.Length);
        for (var row = 0; row < keys.Length; row++) _rows[keys[row]] = row;
    }

    public int Classes => _bias.Length;

    public static LinearModel Read(ModelFile file, string name) => new(
        file.Values<uint>(name + ".keys").ToArray(), file.Values<sbyte>(name + ".weights").ToArray(),
        file.Values<float>(name + ".scales").ToArray(), file.Values<float>(name + ".bias").ToArray());

    public void Write(ModelWriter writer, string name) => writer
        .Add<uint>(name + ".keys", _keys).Add<sbyte>(name + ".weights", _weights)
        .Add<float>(name + ".scales", _scales).Add<float>(name + ".bias", _bias);

    /// <summary>Probability of each class, of which one is right.</summary>
    public double[] Score(FeatureBag bag)
    {
        var scores = Sums(bag);
        Softmax(scores);
        return scores;
    }

    /// <summary>Each class's weights added up, before they are made probabilities.</summary>
    public double[] Sums(FeatureBag bag)
    {
        var scores = new double[Classes];
        for (var i = 0; i < scores.Length; i++) scores[i] = _bias[i];
        foreach (var (key, weight) in bag.Items)
        {
            if (!_rows.TryGetValue(key, out var row)) continue;
            var scaled = weight * _scales[row];
            var weights = _weights.AsSpan(row * scores.Length, scores.Length);
            for (var i = 0; i < weights.Length; i++) scores[i] += scaled * weights[i];
        }
        return scores;
    }

    public static void Softmax(Span<double> scores)
    {
        double max = double.NegativeInfinity, sum = 0;
        foreach (var score in scores) max = Math.Max(max, score);
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = Math.Exp(scores[i] - max);
        for (var i = 0; i < scores.Length; i++) scores[i] /= sum;
    }
}
