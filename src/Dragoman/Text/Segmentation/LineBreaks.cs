namespace Dragoman.Text.Segmentation;

/// <summary>
/// Tells texts whose lines were cut at a fixed width (as in mail and in the treebanks' plain text) from those where a line break
/// means something. In the former only a blank line parts paragraphs.
/// </summary>
internal static class LineBreaks
{
    // Fewer breaks or narrower lines may be wrapped by chance: headlines, captions, lists.
    private const int FewestBreaks = 3, NarrowestWidth = 50, WidestWidth = 160;

    // A cut line may be a little short of the width where something unbreakable followed.
    private const double Share = 0.95;

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether nearly every line break stands where the next word would have passed the width of the longest line.</summary>
    public static bool AreWrapped(ReadOnlySpan<char> text)
    {
        var (width, breaks, wrapped) = (0, 0, 0);
        foreach (var line in text.EnumerateLines()) width = Math.Max(width, line.Length);
        if (width is < NarrowestWidth or > WidestWidth) return false;
        ReadOnlySpan<char> before = default;
        foreach (var line in text.EnumerateLines())
        {
            if (!line.IsWhiteSpace() && !before.IsWhiteSpace())
            {
                breaks++;
                if (before.Length + 1 + FirstWord(line) > width) wrapped++;
            }
            before = line;
        }
        return breaks >= FewestBreaks && wrapped >= breaks * Share;
    }

    private static int FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf(' ');
        return end < 0 ? line.Length : end;
    }
}
