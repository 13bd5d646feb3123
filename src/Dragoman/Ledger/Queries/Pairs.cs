using System.Data.Common;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads the tally of pairs: dyads by month, counterparts and the network.</summary>
internal sealed class Pairs(Database database, Session session)
{
    private const int MostOfPerson = 300;

    public static List<Bucket> ByMonth(Session session, string a, string b, LocalDate? from, LocalDate? to)
    {
        long[] pair = [.. new[] { Keys.Of(a), Keys.Of(b) }.Order()];
        return session.Query(
            """
            SELECT month, type, mode, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) FROM pair_tally
            WHERE a = $1 AND b = $2 AND month >= $3 AND month <= $4 AND month > $5 AND kind = 0
            GROUP BY month, type, mode ORDER BY month, type, mode
            """,
            r => new Bucket(new LocalDate(r.GetInt32(0) / 100, r.GetInt32(0) % 100, 1), r.GetString(1), r.GetString(2),
                (int)r.GetInt64(3), r.GetInt64(4) / 10.0),
            pair[0], pair[1], from is { } f ? Calendar.Month(f) : 0, to is { } t ? Calendar.Month(t) : int.MaxValue,
            Calendar.Month(LedgerDay.Unknown));
    }

    public List<Link> Counterparts(string actor, LocalDate? from, LocalDate? to, int most)
    {
        var rows = Sum(session.QueryEach("SELECT a, b, n, score FROM ties WHERE period = $1 AND a = $2",
            Spans(session, from, to).Select(span => new object?[] { span, Keys.Of(actor) }), Read));
        return Links(session, rows.Count > 0 ? rows : OfPerson(actor, from, to), most);
    }

    public static List<Link> Network(Session session, LocalDate? from, LocalDate? to, int most) => Links(
        session,
        Sum(session.QueryEach("SELECT a, b, n, score FROM ties WHERE period = $1 AND a < b",
            Spans(session, from, to).Select(span => new object?[] { span }), Read)),
        most);

    private static TieRow Read(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3));

    private static List<TieRow> Sum(List<TieRow> rows) =>
        [.. rows.GroupBy(r => (r.A, r.B)).Select(g => new TieRow(g.Key.A, g.Key.B, g.Sum(r => r.Count), g.Sum(r => r.Score)))];

    /// <summary>People have no rows in the tally; theirs are counted from their latest entries.</summary>
    private List<TieRow> OfPerson(string actor, LocalDate? from, LocalDate? to)
    {
        var source = new EntrySource(database, session,
            new EntryQuery { Actors = [actor], Kinds = [EntryKind.Event], From = from, To = to }).WithEntries();
        var events = session.Query($"""
            SELECT coalesce(e.facts, r.facts)
            FROM (SELECT x.eid, e.facts, e.best {source.From} ORDER BY x.eid DESC LIMIT {MostOfPerson}) AS e
            JOIN reports r ON r.rid = e.best
            """, r => FactsCodec.Read((byte[])r[0]), source.Values);
        return [.. from facts in events
                   from other in facts.Participants.Select(p => ActorKeys.Own(p.Actor)).Distinct()
                   where other != actor
                   group facts by other into g
                   select new TieRow(Keys.Of(actor), Keys.Of(g.Key), g.Count(), (long)g.Sum(f => Math.Round(f.Score * 10)))];
    }

    private static List<Link> Links(Session session, List<TieRow> rows, int most)
    {
        var top = rows.OrderByDescending(r => r.Count).ThenBy(r => r.A).ThenBy(r => r.B).Take(most).ToList();
        var heads = ActorNames.Heads(session, top.SelectMany(r => new[] { r.A, r.B }));
        return [.. top.Where(r => heads.ContainsKey(r.A) && heads.ContainsKey(r.B))
            .Select(r => new Link(heads[r.A], heads[r.B], r.Count, r.Score / 10.0))];
    }

    /// <summary>The spans of the tally that make up a range of months: whole years as years.</summary>
    private static IEnumerable<int> Spans(Session session, LocalDate? from, LocalDate? to)
    {
        if (from is null && to is null) return [Calendar.AllTime];
        var (first, last) = session.First("SELECT min(first), max(first) FROM tally WHERE unit = $1",
            r => r.IsDBNull(0) ? (0, 0) : (r.GetInt32(0), r.GetInt32(1)), (int)Period.Month);
        return Spans(Later(from, LedgerDay.Date(first)), Earlier(to, LedgerDay.Date(last)));
    }

    private static IEnumerable<int> Spans(LocalDate from, LocalDate to)
    {
        for (var month = new LocalDate(from.Year, from.Month, 1); month <= to;)
        {
            var isWholeYear = month.Month == 1 && (to.Year > month.Year || to.Month == 12);
            yield return isWholeYear ? month.Year : Calendar.Month(month);
            month = isWholeYear ? month.PlusYears(1) : month.PlusMonths(1);
        }
    }

    private static LocalDate Later(LocalDate? day, LocalDate other) => day > other ? day.Value : other;

    private static LocalDate Earlier(LocalDate? day, LocalDate other) => day < other ? day.Value : other;
}
