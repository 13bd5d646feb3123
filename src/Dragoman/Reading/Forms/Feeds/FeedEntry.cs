using System.Xml.Linq;
using Dragoman.Reading.Forms.Tables;
using Dragoman.Reading.Html;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>One entry of a feed of any kind.</summary>
internal sealed record FeedEntry
{
    /// <summary>Characters of text from which on an entry is taken for the whole story rather than a teaser.</summary>
    private const int WholeStory = 600;

    private static readonly string[] s_dates = ["pubDate", "published", "date", "updated"];

    public string? Id { get; init; }

    public string? Link { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public string? Author { get; init; }

    public string? Outlet { get; init; }

    public string? Language { get; init; }

    /// <summary>Its text as HTML; the full text where the feed marks it so, else the description.</summary>
    public string? Html { get; init; }

    /// <summary>Whether the feed says that this is the full text.</summary>
    public bool IsFull { get; init; }

    /// <summary>An entry of RSS or Atom.</summary>
    public static FeedEntry Of(XElement entry, FeedFacts feed)
    {
        var full = Child(entry, "encoded") ?? Child(entry, "content");
        return new FeedEntry
        {
            Id = Child(entry, "guid")?.Value.Trim() ?? Child(entry, "id")?.Value.Trim(),
            Link = LinkOf(entry),
            Title = Child(entry, "title") is { } title ? FragmentText.Of(title.Value) : null,
            Published = s_dates.Select(name => Child(entry, name)).FirstOrDefault(date => date is not null)?.Value.Trim(),
            Author = (Child(entry, "creator") ?? Child(entry, "author"))?.Value.Trim(),
            Outlet = feed.Title,
            Html = Inner(full ?? Child(entry, "description") ?? Child(entry, "summary")),
            IsFull = full is not null,
        };
    }

    /// <summary>The article of the entry itself, or of the page that it links to.</summary>
    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var place = Link ?? Id ?? source.Name;
        return desk.Once(source, place, () => ReadNew(place, source, desk));
    }

    private IEnumerable<ReadResult> ReadNew(string place, Source source, Desk desk)
    {
        var text = Html is null ? "" : FragmentText.Paragraphs(Html);
        var isWhole = text.Length >= WholeStory || (IsFull && text.Length >= WholeStory / 4);
        if (isWhole || !source.MayFollow || (Link is null && text.Length > 0))
            return [text.Length == 0 ? ReadResult.Failed(place, ReadMessages.EmptyEntry) : Record(place, text).BuildGuarded(desk)];
        var followed = Page(place, source, desk).Select(Complete).ToList();
        if (text.Length == 0 || followed.Exists(result => result.Article is not null)) return followed;
        return followed.Select(Excused).Append(Record(place, text).BuildGuarded(desk));
    }

    /// <summary>What the entry links to.</summary>
    private IEnumerable<ReadResult> Page(string place, Source source, Desk desk)
    {
        var feed = source.Url is null ? null : new Uri(source.Url);
        var isAddress = feed is null ? Uri.TryCreate(Link, UriKind.Absolute, out var page) : Uri.TryCreate(feed, Link, out page);
        return isAddress && page!.Scheme is ("http" or "https") ? desk.Follow(page.AbsoluteUri)
            : [ReadResult.Failed(place, ReadMessages.Link(Link))];
    }

    /// <summary>A page that could not be read is told, and not missed: the feed's own text follows.</summary>
    private static ReadResult Excused(ReadResult result) => result with { Failure = ReadMessages.Unfollowed(result.Failure!) };

    /// <summary>The page's article with what the feed knows better.</summary>
    private ReadResult Complete(ReadResult result) => result.Article is not { } article ? result : result with
    {
        Article = article with
        {
            Published = PublicationText.Parse(Published, PublishedFrom.Page) ?? article.Published,
            Outlet = article.Outlet ?? Outlet,
            Author = article.Author ?? Author,
        },
    };

    private Record Record(string place, string text) => new(place)
    {
        Id = Link ?? Id,
        Url = Link,
        Title = Title,
        Text = text,
        Published = Published,
        Author = Author,
        Outlet = Outlet,
        Language = Language,
    };

    private static string? LinkOf(XElement entry)
    {
        var links = entry.Elements().Where(e => e.Name.LocalName == "link").ToList();
        var link = links.Find(e => e.Attribute("rel")?.Value is null or "alternate") ?? links.FirstOrDefault();
        var address = link?.Attribute("href")?.Value ?? link?.Value ?? (IsPermanent(entry) ? Child(entry, "guid")?.Value : null);
        return string.IsNullOrWhiteSpace(address) ? null : address.Trim();
    }

    private static bool IsPermanent(XElement entry) =>
        Child(entry, "guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false"
        && guid.Value.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static XElement? Child(XElement entry, string name) => entry.Elements().FirstOrDefault(e => e.Name.LocalName == name);

    /// <summary>Text that is escaped HTML, or XHTML as elements.</summary>
    private static string? Inner(XElement? element) =>
        element is null ? null : element.HasElements ? string.Concat(element.Nodes()) : element.Value;
}
