using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Forms;

/// <summary>Makes an article of text that comes without markup, and keeps its offsets.</summary>
internal static class TextArticle
{
    private const int LongestTitle = 200;

    /// <summary>An article out of a plain text; its first line is the title where it looks like one.</summary>
    public static Article Build(Source source, string text, Desk desk)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ');
        return Build(new Article(source.Url ?? source.Name, text) { Title = TitleOf(text), Url = source.Url }, desk);
    }

    /// <summary>An article whose text and known fields are given: adds its date and language, blanks what is no content.</summary>
    public static Article Build(Article given, Desk desk)
    {
        Check(given.Text, desk.Options.Limits);
        var (text, published) = NoiseLines.Blank(given.Text, given.Title, desk.Model);
        return given with
        {
            Language = desk.Model.Languages.Of(text),
            Text = desk.Options.Verbatim ? given.Text : text,
            Published = given.Published ?? published ?? desk.Options.Published,
        };
    }

    private static void Check(string text, ReadLimits limits)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Length > limits.ParagraphLength) throw new InputException(ReadMessages.EndlessLine);
        if (!Sentences.AnyIn(text)) throw new InputException(ReadMessages.NoSentence);
    }

    /// <summary>The first line where it stands alone, or is no sentence and shorter than the one that follows it at once.</summary>
    private static string? TitleOf(string text)
    {
        var body = text.AsSpan().TrimStart();
        var end = body.IndexOf('\n');
        if (end is < 0 or > LongestTitle) return null;
        var first = body[..end].TrimEnd();
        var rest = body[(end + 1)..];
        var next = rest[..(rest.IndexOf('\n') is var length and >= 0 ? length : rest.Length)].Trim();
        var isTitle = first[^1] is not ('.' or ':' or ',' or ';') && !rest.IsWhiteSpace()
            && (next.IsEmpty || (!char.IsLower(next[0]) && next.Length > first.Length));
        return isTitle ? first.ToString() : null;
    }
}
