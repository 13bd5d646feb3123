using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>
/// How well each word of a sentence would do as the head of one word: the product of the dependent's vector (Dozat and Manning 2017)
/// with the sum of the head's vector and one for the distance between them, so that a preposition can ask for a noun two words on.
/// </summary>
internal static unsafe class ArcScores
{
    /// <summary>Size of the table of distances: 31 to the left, 31 to the right, the longer ones falling together.</summary>
    public const int Distances = 64;

    /// <summary>What a row of scores is computed from.</summary>
    /// <param name="query">The dependent, multiplied with the bilinear weights.</param>
    /// <param name="heads">The sentence's words as heads.</param>
    /// <param name="width">Width of all vectors.</param>
    /// <param name="root">The root as head.</param>
    /// <param name="distances">A vector for each distance.</param>
    public readonly struct Operands(float* query, float* heads, int width, float* root, float* distances)
    {
        public readonly float* Query = query, Heads = heads, Root = root, Distances = distances;
        public readonly int Width = width;
    }

    /// <summary>Scores all heads of a word; the last score is the root's, a word's own is out of reach.</summary>
    public static void Of(int word, Span<float> scores, Operands with)
    {
        for (var j = 0; j < scores.Length - 1; j++)
            scores[j] = j == word
                ? float.NegativeInfinity
                : Product(with, with.Heads + (nint)j * with.Width, with.Distances + (nint)Distance(word, j) * with.Width);
        scores[^1] = Dot(with.Query, with.Root, with.Width);
    }

    /// <summary>Place of a distance in the table.</summary>
    public static int Distance(int word, int head) => Math.Clamp(head - word, 1 - Distances / 2, Distances / 2 - 1) + Distances / 2;

    private static float Dot(float* a, float* b, int length)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < length; i += Vector512<float>.Count)
            sum = Vector512.FusedMultiplyAdd(Vector512.Load(a + i), Vector512.Load(b + i), sum);
        return Vector512.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Product(Operands with, float* head, float* distance)
    {
        var sum = Vector512<float>.Zero;
        for (var i = 0; i < with.Width; i += Vector512<float>.Count)
            sum = Vector512.FusedMultiplyAdd(
                Vector512.Load(with.Query + i), Vector512.Load(head + i) + Vector512.Load(distance + i), sum);
        return Vector512.Sum(sum);
    }
}
