namespace Dragoman.Reading.Html;

/// <summary>The text of a piece of HTML that is all content: an entry of a feed, a title with marks.</summary>
internal static class FragmentText
{
    /// <summary>Paragraphs parted by blank lines.</summary>
    public static string Paragraphs(string html) => string.Join("\n\n", Blocks(html));

    /// <summary>All in one line.</summary>
    public static string Of(string html) =>
        html.AsSpan().IndexOfAny('<', '&') < 0 ? html.Trim() : string.Join(' ', Blocks(html));

    private static List<string> Blocks(string html)
    {
        var page = Page.Parse("<body>" + html, url: null, PartWords.None, new ReadLimits());
        return [.. page.Blocks.Where(block => !block.Frame.Around.HasFlag(PartKinds.Caption)).Select(block => block.Text)];
    }
}
