using System.Text.Json;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Ledger.Store;

/// <summary>Reads and writes what is remembered of feeds.</summary>
internal sealed class FeedTable(Session session)
{
    private const string Upsert =
        "INSERT INTO feeds(url, state) VALUES ($1, $2) ON CONFLICT(url) DO UPDATE SET state = excluded.state";

    public FeedState Read(string url) =>
        session.First("SELECT state FROM feeds WHERE url = $1", r => r.GetString(0), url) is { } json
            ? Parse(JsonSerializer.Deserialize<Saved>(json)!, url) : new FeedState(url);

    public int Write(FeedState feed) => session.Execute(Upsert, feed.Url, JsonSerializer.Serialize(
        new Saved(feed.ETag, feed.LastModified, feed.Seen, feed.NextDue.ToUnixTimeSeconds(), feed.Failures)));

    private static FeedState Parse(Saved saved, string url) => new(url)
    {
        ETag = saved.ETag, LastModified = saved.LastModified, Seen = saved.Seen,
        NextDue = Instant.FromUnixTimeSeconds(saved.NextDue), Failures = saved.Failures,
    };

    private sealed record Saved(string? ETag, string? LastModified, IReadOnlyList<string> Seen, long NextDue, int Failures);
}
