using System.Runtime.InteropServices;
using Dragoman.Models;

namespace Dragoman.Reading.Learned;

/// <summary>
/// Boosted symmetric trees: on each level of a tree all nodes ask the same question, so that a tree is a handful of comparisons and a
/// table. Learned by tools/Dragoman.Train; the score is the logarithm of the odds.
/// </summary>
internal sealed class Forest
{
    /// <summary>Questions a tree asks.</summary>
    public const int Depth = 5;

    /// <summary>Answers a tree knows.</summary>
    public const int Leaves = 1 << Depth;

    private readonly int[] _features;
    private readonly float[] _thresholds;
    private readonly float[] _leaves;

    /// <param name="features">Numbers of the features asked, <see cref="Depth"/> for each tree.</param>
    /// <param name="thresholds">A question's answer is yes where the feature is above its threshold.</param>
    /// <param name="leaves">Scores, <see cref="Leaves"/> for each tree.</param>
    public Forest(int[] features, float[] thresholds, float[] leaves) =>
        (_features, _thresholds, _leaves) = (features, thresholds, leaves);

    /// <summary>The forest of this name; one without trees, which knows nothing, where the file has none yet.</summary>
    public static Forest Read(ModelFile file, string name) => !file.Has(name + ".features") ? new([], [], []) : new(
        file.Values<int>(name + ".features").ToArray(),
        file.Values<float>(name + ".thresholds").ToArray(),
        file.Values<float>(name + ".leaves").ToArray());

    public void Write(ModelWriter writer, string name) => writer
        .Add(name + ".features", MemoryMarshal.AsBytes(_features.AsSpan()).ToArray())
        .Add(name + ".thresholds", MemoryMarshal.AsBytes(_thresholds.AsSpan()).ToArray())
        .Add(name + ".leaves", MemoryMarshal.AsBytes(_leaves.AsSpan()).ToArray());

    /// <summary>The logarithm of the odds that what these features describe is what was learned.</summary>
    public float Score(ReadOnlySpan<float> features)
    {
        float score = 0;
        for (int question = 0, table = 0; question < _features.Length; table += Leaves)
        {
            var leaf = 0;
            for (var level = 0; level < Depth; level++, question++)
                leaf = leaf * 2 + (features[_features[question]] > _thresholds[question] ? 1 : 0);
            score += _leaves[table + leaf];
        }
        return score;
    }

    /// <summary>The probability itself.</summary>
    public float Probability(ReadOnlySpan<float> features) => 1 / (1 + MathF.Exp(-Score(features)));
}
