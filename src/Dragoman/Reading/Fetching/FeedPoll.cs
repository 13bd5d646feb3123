namespace Dragoman.Reading.Fetching;

/// <summary>A part of what one look at a feed brought.</summary>
/// <param name="State">What to remember of the feed; keep it after the articles were kept.</param>
/// <param name="Results">What is new in it: articles, and entries that could not be read.</param>
public sealed record FeedPoll(FeedState State, IReadOnlyList<ReadResult> Results)
{
    /// <summary>Why the feed itself could not be read; null where it could.</summary>
    public string? Failure { get; init; }
}
