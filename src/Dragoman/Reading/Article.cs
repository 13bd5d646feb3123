namespace Dragoman.Reading;

/// <summary>One news article or readout, as every later stage sees it. All offsets point into <see cref="Text"/>.</summary>
/// <param name="Id">Path, URL or given id: what makes two readings of one document the same.</param>
/// <param name="Text">Title and body as clean text; paragraphs are parted by blank lines. The title, where known, comes first.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>Address of the page, where it has one.</summary>
    public string? Url { get; init; }

    /// <summary>Headline, where known.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the publisher, where known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Byline, where known.</summary>
    public string? Author { get; init; }

    /// <summary>Caption of the main image, where the page has one; it is no part of the text.</summary>
    public string? Caption { get; init; }

    /// <summary>Date of publication, null where nothing tells it.</summary>
    public Publication? Published { get; init; }

    /// <summary>ISO 639-1 code of the text's language; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "en";
}
