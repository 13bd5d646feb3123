namespace Dragoman.Reading.Html;

/// <summary>Who published a page and who wrote it, as the page says itself.</summary>
internal static class PageNames
{
    private const int LongestName = 100;

    /// <summary>The outlet: by OpenGraph, JSON-LD or the name that the page gives itself as an application.</summary>
    public static string? Outlet(Page page) =>
        Name(page.Fact("og:site_name")) ?? Name(Linked(page, "publisher"))
        ?? Name(page.Fact("application-name", "dc.publisher", "dcterms.publisher", "itemprop:publisher", "apple-mobile-web-app-title"));

    /// <summary>The author: by JSON-LD, meta tags or the byline.</summary>
    public static string? Author(Page page) =>
        Name(Linked(page, "author"))
        ?? Name(page.Fact("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "itemprop:author"))
        ?? Name(Byline(page));

    /// <summary>A block of its own in an element that is marked as the author's.</summary>
    private static string? Byline(Page page) =>
        page.Blocks.Find(block => block.Frame.Own.HasFlag(PartKinds.Author) && !block.Frame.Around.HasFlag(PartKinds.Comment)
            && block.Text.Length < LongestName / 2 && !block.Text.AsSpan().ContainsAnyInRange('0', '9'))?.Text;

    private static string? Linked(Page page, string property)
    {
        foreach (var (name, value) in LinkedFacts.Of(page))
            if (name == property) return value;
        return null;
    }

    /// <summary>A name is short and no address.</summary>
    private static string? Name(string? text)
    {
        text = text?.Trim();
        return string.IsNullOrEmpty(text) || text.Length > LongestName || text.Contains("://", StringComparison.Ordinal) ? null : text;
    }
}
