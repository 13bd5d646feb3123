namespace Dragoman.Reading;

/// <summary>What a caller may ask of <see cref="ArticleReader"/>; change a copy with <c>with</c>.</summary>
public sealed record ReadOptions
{
    /// <summary>Date for inputs that carry none of their own (<c>--published</c>).</summary>
    public Publication? Published { get; init; }

    /// <summary>Keeps the text of JSON Lines and plain files to the last character, so that offsets point into the text as given.</summary>
    public bool Verbatim { get; init; }

    /// <summary>
    /// Takes every input for JSON Lines and gives one result for each line, blank and broken ones among them: for filters whose input
    /// may be cut between any two lines.
    /// </summary>
    public bool LineByLine { get; init; }

    /// <summary>Allows addresses of private, loopback and link-local networks (<c>--allow-private</c>).</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>
    /// Fetches the pages that feeds and sitemaps link to where they do not hold the story themselves; without it, what they hold is all.
    /// </summary>
    public bool Follow { get; init; } = true;

    /// <summary>A mail address or page in the user agent, where a site's owner finds who reads it.</summary>
    public string? Contact { get; init; }

    /// <summary>Limits against hostile or broken inputs.</summary>
    public ReadLimits Limits { get; init; } = new();

    /// <summary>Inputs that an earlier run read already, wholly or in part (<c>--resume</c>).</summary>
    public ReadJournal? Journal { get; init; }
}
