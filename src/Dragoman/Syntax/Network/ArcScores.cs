namespace Dragoman.Syntax.Network;

/// <summary>
/// How well each word of a sentence would do as the head of one word: the product of the two words' vectors (Dozat and Manning 2017),
/// plus a value for their distance.
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
    /// <param name="distance">Value of each distance.</param>
    public readonly struct Operands(float* query, float* heads, int width, float* root, float* distance)
    {
        public readonly float* Query = query, Heads = heads, Root = root, Distance = distance;
        public readonly int Width = width;
    }

    /// <summary>Scores all heads of a word; the last score is the root's, a word's own is out of reach.</summary>
    public static void Of(int word, Span<float> scores, Operands with)
    {
        for (var j = 0; j < scores.Length - 1; j++)
            scores[j] = j == word
                ? float.NegativeInfinity
                : Gemm.Dot(with.Query, with.Heads + (nint)j * with.Width, with.Width) + with.Distance[Distance(word, j)];
        scores[^1] = Gemm.Dot(with.Query, with.Root, with.Width);
    }

    /// <summary>Place of a distance in the table.</summary>
    public static int Distance(int word, int head) => Math.Clamp(head - word, 1 - Distances / 2, Distances / 2 - 1) + Distances / 2;
}
