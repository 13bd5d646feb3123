namespace Dragoman.Reading.Html;

/// <summary>The headline of a page's article.</summary>
internal static class PageTitle
{
    /// <summary>The longest headlines have some 300 characters; what is longer is none, and dear to compare with every block.</summary>
    private const int Longest = 500;

    private static readonly string[] s_parts = [" | ", " - ", " – ", " — ", " « ", " :: "];

    /// <summary>The first level-one heading that agrees with what the page calls itself, else what it calls itself.</summary>
    public static string? Of(Page page)
    {
        var given = page.Fact("og:title", "twitter:title", "itemprop:headline", "dc.title", "dcterms.title") ?? page.HeadTitle;
        if (given?.Length > Longest) given = null;
        var headings = page.Blocks.Where(block => block.Frame.Tag == "h1" && block.Text.Length <= Longest)
            .Select(block => block.Text).ToList();
        var title = headings.Find(heading => Agrees(heading, given)) ?? (given is null ? headings.FirstOrDefault() : Shorten(given, page));
        return string.IsNullOrWhiteSpace(title) ? null
            : string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Number of the block that is the headline, -1 where none is.</summary>
    public static int BlockOf(Page page, string? title)
    {
        var at = title is null ? -1 : page.Blocks.FindIndex(block =>
            block.Frame.Tag is "h1" or "h2" or "h3" && block.Text.Equals(title, StringComparison.OrdinalIgnoreCase));
        return at >= 0 ? at : page.Blocks.FindIndex(block => block.Frame.Tag == "h1");
    }

    private static bool Agrees(string heading, string? given) =>
        heading.Length > 3 && given is not null
        && (given.Contains(heading, StringComparison.OrdinalIgnoreCase) || heading.Contains(given, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the outlet's name off the end or the beginning.</summary>
    private static string Shorten(string title, Page page)
    {
        var outlet = page.Fact("og:site_name");
        foreach (var part in s_parts)
        {
            var at = title.LastIndexOf(part, StringComparison.Ordinal);
            if (at <= 0) continue;
            var isOutlet = outlet is null ? at > title.Length / 2 : title[at..].Contains(outlet, StringComparison.OrdinalIgnoreCase);
            if (isOutlet) return title[..at].Trim();
        }
        return title;
    }
}
