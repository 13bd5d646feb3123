namespace Dragoman.Text.Segmentation;

/// <summary>Finds the pieces of a text that no sentence crosses.</summary>
internal static class Paragraphs
{
    /// <summary>End of the paragraph that begins at a place, with the line break that ends it.</summary>
    public static int End(string text, int start, bool wrapped)
    {
        for (var at = start; at < text.Length;)
        {
            var line = LineEnd(text, at);
            if (line == text.Length) return line;
            at = line + 1;
            if (!wrapped || text.AsSpan(at, LineEnd(text, at) - at).IsWhiteSpace()) return at;
        }
        return text.Length;
    }

    private static int LineEnd(string text, int start)
    {
        while (start < text.Length && !LineBreaks.IsBreak(text[start])) start++;
        return start;
    }
}
