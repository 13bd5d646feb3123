namespace Dragoman.Reading.Html;

/// <summary>How much of a text's words another has.</summary>
internal static class Likeness
{
    /// <summary>Share of the words of <paramref name="text"/> that stand in <paramref name="title"/>; 0 for long texts.</summary>
    public static float Of(string title, string text)
    {
        if (text.Length > 2 * title.Length + 20) return 0;
        int words = 0, shared = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            words++;
            if (title.AsSpan().Contains(text.AsSpan(range), StringComparison.OrdinalIgnoreCase)) shared++;
        }
        return (float)shared / words;
    }
}
