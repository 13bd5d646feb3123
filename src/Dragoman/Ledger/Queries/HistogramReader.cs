using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Counts entries by period and type. What the tally can answer is read from it; everything else is counted, from the latest
/// backwards, up to a limit that keeps a page fast.
/// </summary>
internal sealed class HistogramReader(Database database, Session session)
{
    private const int MostCounted = 200_000;
    private const int MostTyped = 20_000;

    public List<Bucket> Read(EntryQuery query, Period period)
    {
        if (TallySource.Of(session, query, period) is { } tally) return Sum(Tallied(tally), period);
        var source = new EntrySource(database, session, query);
        var days = source.IsOnlyWords && source.Count(session, MostTyped) >= MostTyped ? DaysOnly(source) : Count(source);
        return Sum(days.Select(d => (LedgerDay.Date(d.Day), d.Type, d.Count, d.Score)), period);
    }

    private static List<Bucket> Sum(IEnumerable<(LocalDate Day, string Type, long Count, long Score)> rows, Period period) =>
        [.. rows.GroupBy(r => (Start: Calendar.First(r.Day, period), r.Type)).OrderBy(g => g.Key.Start)
            .ThenBy(g => g.Key.Type, StringComparer.Ordinal)
            .Select(g => new Bucket(g.Key.Start, g.Key.Type, null, (int)g.Sum(r => r.Count), g.Sum(r => r.Score) / 10.0))];

    private List<(LocalDate, string, long, long)> Tallied(TallySource source) => session.Query(
        $"SELECT {source.Start}, type, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) {source.From} GROUP BY {source.Start}, type",
        r => (source.Day(r.GetInt32(0)), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);

    private List<(int Day, string Type, long Count, long Score)> Count(EntrySource source) => session.Query(
        $"""
        SELECT CAST(eid >> {Keys.HashBits} AS INTEGER), type, count(*), CAST(sum(score) AS BIGINT)
        FROM (SELECT x.eid, x.type, x.score {source.From} ORDER BY {source.Eid} DESC LIMIT {MostCounted}) AS matching GROUP BY 1, 2
        """, r => (r.GetInt32(0), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);

    /// <summary>A word that stands in very many entries: their days are in the index of words, their types are not.</summary>
    private List<(int Day, string Type, long Count, long Score)> DaysOnly(EntrySource source) => session.Query(
        $"SELECT CAST(w.rowid >> {Keys.HashBits} AS INTEGER), count(*) {source.FromWords} GROUP BY 1",
        r => (r.GetInt32(0), "", r.GetInt64(1), 0L), source.Values);
}
