namespace Dragoman.Reading.Languages;

/// <summary>
/// Blanks the lines of a plain text that came along from its page: dates, buttons, lists of other articles, the title once more.
/// They become spaces, so that every offset stays what it was.
/// </summary>
internal static class NoiseLines
{
    private const int LongestNoise = 160;

    /// <summary>Lines from the top in which a date that stands alone is the date of publication.</summary>
    private const int TopLines = 6;

    /// <summary>The text without noise, and the date of publication that a line gives.</summary>
    public static (string Text, Publication? Published) Blank(string text, string? title, ReadingModel model)
    {
        var clean = text.ToCharArray();
        Publication? published = null, updated = null;
        bool isInList = false, isTitleSeen = title is null;
        var number = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty) continue;
            number++;
            var isTitle = title is not null && line.SequenceEqual(title);
            if (isTitle && !isTitleSeen)
            {
                isTitleSeen = true;
                continue;
            }
            var date = DateLine.Read(line, model);
            if (date.Kind == PhraseKind.Published) published ??= date.Published;
            if (date.Kind == PhraseKind.Updated) updated ??= date.Published;
            if (date.Kind == PhraseKind.None && number <= TopLines) updated ??= date.Published;
            var opensList = line.Length <= LongestNoise && model.Phrases.Whole(line).HasFlag(PhraseKind.List);
            isInList = opensList || (isInList && IsHeadline(line));
            if (isTitle || isInList || date.Published is not null || IsNoise(line, model.Phrases))
                Array.Fill(clean, ' ', range.Start.Value, range.End.Value - range.Start.Value);
        }
        return (new string(clean), published ?? updated);
    }

    /// <summary>A line of buttons, or "Read also:" with a headline behind it.</summary>
    private static bool IsNoise(ReadOnlySpan<char> line, PhraseBook phrases)
    {
        if (line.Length > LongestNoise) return false;
        if (phrases.Tiles(line) is not PhraseKind.None and not PhraseKind.Credit) return true;
        return phrases.Start(line, out var length).HasFlag(PhraseKind.List)
            && length < line.Length && line[length] == ':' && IsHeadline(line);
    }

    private static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Length <= LongestNoise && line[^1] is not ('.' or '!' or ':' or '"' or '”' or ',');
}
