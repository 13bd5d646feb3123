using AngleSharp.Html.Parser;

namespace Dragoman.Reading.Html;

/// <summary>A parsed page: its text in blocks, and what it tells about itself.</summary>
internal sealed class Page
{
    private Page(string html, string? url) => (Html, Url) = (html, url);

    /// <summary>The page's source.</summary>
    public string Html { get; }

    /// <summary>Its address, where known.</summary>
    public string? Url { get; }

    /// <summary>The text of its body, in order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Its <c>meta</c> tags and elements with <c>itemprop</c>: name in lower case and value.</summary>
    public List<KeyValuePair<string, string>> Facts { get; } = [];

    /// <summary>Its <c>time</c> elements and others that are marked as dates.</summary>
    public List<TimeMark> Times { get; } = [];

    /// <summary>Texts of its scripts of type JSON-LD.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>What its JSON-LD says, once it was asked for.</summary>
    public IReadOnlyList<KeyValuePair<string, string>>? LinkedFacts { get; set; }

    /// <summary>Content of its <c>title</c>.</summary>
    public string? HeadTitle { get; set; }

    /// <summary>Its <c>lang</c> attribute.</summary>
    public string? Language { get; set; }

    /// <summary>Parses a page.</summary>
    /// <exception cref="Dragoman.Reading.InputException">It is built to do harm, or far larger than any article.</exception>
    public static Page Parse(string html, string? url, PartWords words, ReadLimits limits)
    {
        PageGuard.Check(html, limits);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            MaximumDepth = limits.HtmlDepth,
            ShouldEmitAttribute = static (ref _, name) => PageWalk.Reads(name.Span),
        });
        using var document = parser.ParseDocument(html);
        var page = new Page(html, url);
        new PageWalk(page, words, limits).Walk(document);
        return page;
    }

    /// <summary>The first value of a fact under any of the names, in the order of the names.</summary>
    public string? Fact(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var fact in Facts)
                if (fact.Key == name && !string.IsNullOrWhiteSpace(fact.Value)) return fact.Value.Trim();
        return null;
    }
}
