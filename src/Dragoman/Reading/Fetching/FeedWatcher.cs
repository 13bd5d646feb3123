using Dragoman.Reading.Forms;
using NodaTime;

namespace Dragoman.Reading.Fetching;

/// <summary>Looks at feeds again and again, and reads only what is new in them.</summary>
public sealed class FeedWatcher : IDisposable
{
    /// <summary>Entries remembered of a feed that it does not hold any more: several times the longest feeds seen.</summary>
    private const int MostSeen = 2000;

    /// <summary>Articles that become safe together while a long list is read.</summary>
    private const int PartLength = 10;

    private static readonly Duration s_longestPause = Duration.FromDays(1);

    private readonly ArticleReader _reader;
    private readonly ReadOptions _options;
    private readonly TimeProvider _clock;
    private readonly Fetcher _fetcher;

    /// <param name="reader">Reads what the feeds hold.</param>
    /// <param name="options">Limits, contact and the rest.</param>
    /// <param name="clock">The time, for pauses.</param>
    public FeedWatcher(ArticleReader reader, ReadOptions options, TimeProvider clock)
    {
        (_reader, _options, _clock) = (reader, options, clock);
        _fetcher = new Fetcher(options, clock);
    }

    /// <summary>Pause between two looks at a feed that goes well.</summary>
    public Duration Interval { get; init; } = Duration.FromMinutes(15);

    /// <summary>Addresses in a list of feeds: one a line; what follows a # is a remark.</summary>
    public static IReadOnlyList<string> ReadList(string path) =>
        [.. File.ReadLines(path).Select(line => line.Split(" #")[0].Trim()).Where(line => line.Length > 0 && line[0] != '#').Distinct()];

    /// <summary>
    /// Looks at a feed, whether its time has come or not, and gives what is new in parts, so that each can be kept with its state before
    /// the next is fetched. The last part's state ends the look.
    /// </summary>
    public IEnumerable<FeedPoll> Poll(FeedState state, CancellationToken stop)
    {
        var answer = _fetcher.FetchAsync(state.Url, state, stop).GetAwaiter().GetResult();
        return answer.Failure is not null ? [new FeedPoll(Failed(state, answer), []) { Failure = answer.Failure }]
            : answer.IsUnchanged ? [new FeedPoll(Rested(state), [])] : Parts(state, answer, stop);
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    /// <summary>
    /// A part ends behind a whole entry. An entry that may go well later keeps the feed from being taken for unchanged, and so do lists
    /// that it leads to.
    /// </summary>
    private IEnumerable<FeedPoll> Parts(FeedState state, FetchResult answer, CancellationToken stop)
    {
        var memory = new SeenEntries(state.Seen, MostSeen);
        using var desk = new Desk(_options, _reader.Model, _fetcher) { Seen = memory, Stop = stop };
        List<ReadResult> part = [];
        var isWhole = true;
        foreach (var result in ArticleReader.UntilStopped(desk.Read(Desk.SourceOf(answer, depth: 0, mayFollow: true)), stop))
        {
            part.Add(result);
            isWhole &= !result.IsTransient;
            if (part.Count < PartLength || result.Ends is null) continue;
            yield return new FeedPoll(state with { ETag = null, LastModified = null, Seen = memory.All }, part);
            part = [];
        }
        isWhole &= !stop.IsCancellationRequested;
        var isLast = isWhole && !desk.HasLists;
        yield return new FeedPoll(Rested(state) with
        {
            ETag = isLast ? answer.ETag : null, LastModified = isLast ? answer.LastModified : null,
            Seen = isWhole ? memory.Kept : memory.All,
        }, part);
    }

    private Instant Now => Instant.FromDateTimeOffset(_clock.GetUtcNow());

    private FeedState Rested(FeedState state) => state with { Failures = 0, NextDue = Now + Interval };

    /// <summary>The pause doubles with each failure in a row, and is never shorter than the server asks for.</summary>
    private FeedState Failed(FeedState state, FetchResult answer)
    {
        var pause = Duration.Min(Interval * Math.Pow(2, Math.Min(state.Failures, 10)), s_longestPause);
        var asked = Duration.FromTimeSpan(answer.RetryAfter ?? TimeSpan.Zero);
        return state with { Failures = state.Failures + 1, NextDue = Now + Duration.Max(pause, asked) };
    }
}
