using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Counts entries by period and type. What the tally by day can answer is read from it; everything else is counted, from the
/// latest backwards, up to a limit that keeps a page fast.
/// </summary>
internal sealed class HistogramReader(Database database, Session session)
{
    private const int MostCounted = 200_000;

    public List<Bucket> Read(EntryQuery query, Period period)
    {
        var days = IsTallied(query) ? Tallied(query) : Count(query);
        return [.. days.GroupBy(d => (Start: Start(LedgerDay.Date(d.Day), period), d.Type)).OrderBy(g => g.Key.Start)
            .ThenBy(g => g.Key.Type, StringComparer.Ordinal)
            .Select(g => new Bucket(g.Key.Start, g.Key.Type, null, (int)g.Sum(d => d.Count), g.Sum(d => d.Score) / 10.0))];
    }

    /// <summary>The first day of the period in which a day lies.</summary>
    public static LocalDate Start(LocalDate day, Period period) => period switch
    {
        Period.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        Period.Month => new LocalDate(day.Year, day.Month, 1),
        Period.Year => new LocalDate(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>Whether a query filters by nothing but what the tally by day tells apart.</summary>
    public static bool IsTallied(EntryQuery query) => query with
    {
        Kinds = [], Types = [], Modes = [], Statuses = [], From = null, To = null, Page = null, PageSize = 50, Sort = EntrySort.Newest,
    } is { Actors.Count: 0, Countries.Count: 0, Place: null, Topic: null, Outlet: null, MinConfidence: null, MaxConfidence: null,
        MinSupport: null, Text: null, Review: null, OnlyConflicts: false };

    private List<(int Day, string Type, long Count, long Score)> Tallied(EntryQuery query)
    {
        var source = new TallySource(query);
        return session.Query(
            $"SELECT day, type, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) FROM day_tally {source.Where} GROUP BY day, type",
            r => (r.GetInt32(0), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);
    }

    private List<(int Day, string Type, long Count, long Score)> Count(EntryQuery query)
    {
        var source = new EntrySource(database, session, query);
        return session.Query($"""
            SELECT CAST(eid >> {Keys.HashBits} AS INTEGER), type, count(*), CAST(sum(score) AS BIGINT)
            FROM (SELECT x.eid, x.type, x.score {source.From} ORDER BY x.eid DESC LIMIT {MostCounted}) AS matching GROUP BY 1, 2
            """, r => (r.GetInt32(0), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);
    }
}
