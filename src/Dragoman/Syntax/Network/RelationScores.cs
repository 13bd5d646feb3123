using System.Numerics;

namespace Dragoman.Syntax.Network;

/// <summary>Scores of the relations of an arc: one hidden layer over the sum of what both words bring.</summary>
internal static class RelationScores
{
    /// <summary>Number of relations.</summary>
    public static readonly int Count = Enum.GetValues<Relation>().Length;

    /// <summary>Number of columns with the padding.</summary>
    public static readonly int Width = Matrix.RoundUp(Count, Matrix.Panel);

    /// <summary>The hidden layer: the positive part of the sum.</summary>
    public static void Hidden(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> hidden)
    {
        for (var i = 0; i < hidden.Length; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(dependent[i..]) + new Vector<float>(head[i..]), Vector<float>.Zero).CopyTo(hidden[i..]);
    }
}
