using System.Data.Common;
using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>
/// Counts entries by period and type. What the tally can answer is read from it; everything else is counted, from the latest
/// backwards, up to a limit that keeps a page fast. Entries without a day are not in it.
/// </summary>
internal sealed class HistogramReader(Database database, Session session)
{
    private const int MostCounted = 200_000;
    private const int MostLookedUp = 30_000;
    private const int PeriodsAtOnce = 24;
    private const int MostPeriods = 600;

    public List<Bucket> Read(EntryQuery query, Period period)
    {
        if (TallySource.Of(session, query, period) is { } tally) return Sum(Tallied(tally), period);
        var source = new EntrySource(database, session, query, isCounting: true);
        if (source is { IsBounded: true, IsOnlyWords: true }) return Sum(DaysOnly(new EntrySource(database, session, query)), period);
        if (source.HasWords || Starts(query, period) is not { } starts) return Sum(ByDay(source), period);
        return Sum(ByPeriod(source, starts, period), period);
    }

    private static List<Bucket> Sum(IEnumerable<Row> rows, Period period) =>
        [.. rows.Where(r => r.Day != LedgerDay.Unknown).GroupBy(r => (Start: Calendar.First(r.Day, period), r.Type))
            .OrderBy(g => g.Key.Start).ThenBy(g => g.Key.Type, StringComparer.Ordinal)
            .Select(g => new Bucket(g.Key.Start, g.Key.Type, null, (int)g.Sum(r => r.Count), g.Sum(r => r.Score) / 10.0))];

    private List<Row> Tallied(TallySource source) => session.Query(
        $"SELECT {source.Start}, type, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) {source.From} GROUP BY {source.Start}, type",
        r => new Row(source.Day(r.GetInt32(0)), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);

    private List<Row> ByDay(EntrySource source) => session.Query(
        $"""
        SELECT CAST(eid >> {Keys.HashBits} AS INTEGER), type, count(*), CAST(sum(score) AS BIGINT)
        FROM (SELECT x.eid, x.type, x.score {source.From} ORDER BY {source.Eid} DESC LIMIT {Most(source)}) AS matching GROUP BY 1, 2
        """, r => new Row(LedgerDay.Date(r.GetInt32(0)), r.GetString(1), r.GetInt64(2), r.GetInt64(3)), source.Values);

    /// <summary>Counts a period at a time, the latest first: a few rows come back where by day there would be thousands.</summary>
    private List<Row> ByPeriod(EntrySource source, IEnumerable<LocalDate> starts, Period period)
    {
        var rows = new List<Row>();
        var sql = $"SELECT x.type, count(*), CAST(sum(x.score) AS BIGINT), min(x.eid) {source.FromBetween} GROUP BY x.type";
        foreach (var chunk in starts.Chunk(PeriodsAtOnce))
        {
            var spans = chunk.Select(start => source.ValuesBetween(start, Calendar.Next(start, period)));
            rows.AddRange(session.QueryEach(sql, spans, ReadRow));
            if (rows.Sum(r => r.Count) >= Most(source)) break;
        }
        return rows;
    }

    /// <summary>The first days of the periods of a query, the latest first; null where they are too many.</summary>
    private List<LocalDate>? Starts(EntryQuery query, Period period)
    {
        var (first, last) = session.First("SELECT min(first), max(first) FROM tally WHERE unit = $1 AND first > 0",
            r => r.IsDBNull(0) ? (0, 0) : (r.GetInt32(0), r.GetInt32(1)), (int)Period.Month);
        var (from, to) = (LedgerDay.Date(first), Calendar.Next(LedgerDay.Date(last), Period.Month).PlusDays(-1));
        if (query.From > from) from = query.From.Value;
        if (query.To < to) to = query.To.Value;
        var starts = new List<LocalDate>();
        for (var start = Calendar.First(from, period); start <= to; start = Calendar.Next(start, period)) starts.Add(start);
        starts.Reverse();
        return starts.Count > MostPeriods ? null : starts;
    }

    /// <summary>A word that stands in very many entries: their days are in the index of words, their types are not.</summary>
    private List<Row> DaysOnly(EntrySource source) => session.Query(
        $"""
        SELECT CAST(eid >> {Keys.HashBits} AS INTEGER), count(*)
        FROM (SELECT w.rowid AS eid {source.FromWords} ORDER BY w.rowid DESC LIMIT {MostCounted}) AS matching GROUP BY 1
        """,
        r => new Row(LedgerDay.Date(r.GetInt32(0)), "", r.GetInt64(1), 0), source.Values);

    private static int Most(EntrySource source) => source.IsLean ? MostCounted : MostLookedUp;

    private static Row ReadRow(DbDataReader row) => new(
        LedgerDay.Date((int)(row.GetInt64(3) >> Keys.HashBits)), row.GetString(0), row.GetInt64(1), row.GetInt64(2));

    private readonly record struct Row(LocalDate Day, string Type, long Count, long Score);
}
