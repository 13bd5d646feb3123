namespace Dragoman.Text.Segmentation;

/// <summary>A linear model over hashed features: a weight a feature and class, one byte each.</summary>
internal sealed class LinearClassifier(ReadOnlyMemory<byte> weights, int classes)
{
    /// <summary>Number of rows; a power of two.</summary>
    public const int Rows = 1 << 16;

    /// <summary>The best class.</summary>
    public int Classify(ReadOnlySpan<uint> features)
    {
        var span = weights.Span;
        Span<int> scores = stackalloc int[classes];
        scores.Clear();
        foreach (var feature in features)
        {
            var row = (int)(feature % Rows) * classes;
            for (var c = 0; c < classes; c++) scores[c] += (sbyte)span[row + c];
        }
        var best = 0;
        for (var c = 1; c < classes; c++) if (scores[c] > scores[best]) best = c;
        return best;
    }
}
