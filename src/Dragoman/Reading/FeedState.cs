using NodaTime;

namespace Dragoman.Reading;

/// <summary>What is remembered of a feed between two polls; the ledger keeps it.</summary>
/// <param name="Url">The feed's address as written in the list of feeds.</param>
public sealed record FeedState(string Url)
{
    /// <summary>The validator of the last answer, for <c>If-None-Match</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>The date of the last answer, for <c>If-Modified-Since</c>.</summary>
    public string? LastModified { get; init; }

    /// <summary>Ids or addresses of the entries that were read already, oldest first; bounded.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>When the feed may be asked again.</summary>
    public Instant NextDue { get; init; }

    /// <summary>Polls that failed in a row; each doubles the pause.</summary>
    public int Failures { get; init; }
}
