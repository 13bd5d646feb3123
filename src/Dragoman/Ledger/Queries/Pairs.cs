using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads the tally of pairs: dyads by month, counterparts and the network.</summary>
internal sealed class Pairs(Database database, Session session)
{
    private const int MostOfPerson = 2000;

    public static List<Bucket> ByMonth(Session session, string a, string b, LocalDate? from, LocalDate? to) => session.Query(
        """
        SELECT period, type, mode, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) FROM pair_tally
        WHERE a = $1 AND b = $2 AND period >= $3 AND period <= $4 GROUP BY period, type, mode ORDER BY period, type, mode
        """,
        r => new Bucket(new LocalDate(r.GetInt32(0) / 100, r.GetInt32(0) % 100, 1), r.GetString(1), r.GetString(2), (int)r.GetInt64(3), r.GetInt64(4) / 10.0),
        Keys.Of(a), Keys.Of(b), Month(from) ?? FirstMonth, Month(to) ?? int.MaxValue);

    /// <summary>Months are numbers of six digits, years of four.</summary>
    private const int FirstMonth = 190001;

    public List<Link> Counterparts(string actor, LocalDate? from, LocalDate? to, int most)
    {
        var id = Keys.Of(actor);
        var periods = Periods(from, to);
        var rows = session.QueryEach(
            "SELECT b, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) FROM pair_tally WHERE a = $1 AND period >= $2 AND period <= $3 GROUP BY b",
            periods.Select(p => new object?[] { id, p.First, p.Last }), r => (B: r.GetInt64(0), Count: r.GetInt64(1), Score: r.GetInt64(2)))
            .GroupBy(r => r.B).Select(g => (A: id, B: g.Key, Count: g.Sum(r => r.Count), Score: g.Sum(r => r.Score))).ToList();
        if (rows.Count == 0) rows = OfPerson(actor, from, to);
        return Links(session, rows, most);
    }

    public static List<Link> Network(Session session, LocalDate? from, LocalDate? to, int most)
    {
        var rows = session.QueryEach(
            """
            SELECT a, b, CAST(sum(n) AS BIGINT), CAST(sum(score) AS BIGINT) FROM pair_tally
            WHERE period >= $1 AND period <= $2 AND a < b GROUP BY a, b
            """,
            Periods(from, to).Select(p => new object?[] { p.First, p.Last }), r => (A: r.GetInt64(0), B: r.GetInt64(1), Count: r.GetInt64(2), Score: r.GetInt64(3)));
        return Links(session, [.. rows.GroupBy(r => (r.A, r.B))
            .Select(g => (g.Key.A, g.Key.B, Count: g.Sum(r => r.Count), Score: g.Sum(r => r.Score)))], most);
    }

    /// <summary>People have no rows in the tally; theirs are counted from their latest entries.</summary>
    private List<(long A, long B, long Count, long Score)> OfPerson(string actor, LocalDate? from, LocalDate? to)
    {
        var query = new EntryQuery { Actors = [actor], Kinds = [EntryKind.Event], From = from, To = to, PageSize = EntryQuery.LargestPage };
        var lists = new EntryLists(database, session);
        var entries = new List<Entry>();
        for (var page = lists.Page(query); ; page = lists.Page(query with { Page = page.Next }))
        {
            entries.AddRange(page.Entries);
            if (page.Next is null || entries.Count >= MostOfPerson) break;
        }
        return [.. from entry in entries
                   from other in entry.Facts.Participants.Select(p => ActorKeys.Own(p.Actor)).Distinct()
                   where other != actor
                   group entry by other into g
                   select (Keys.Of(actor), Keys.Of(g.Key), (long)g.Count(), (long)g.Sum(e => Math.Round(e.Facts.Score * 10)))];
    }

    private static List<Link> Links(Session session, List<(long A, long B, long Count, long Score)> rows, int most)
    {
        var top = rows.OrderByDescending(r => r.Count).ThenBy(r => r.A).ThenBy(r => r.B).Take(most).ToList();
        var heads = ActorNames.Heads(session, top.SelectMany(r => new[] { r.A, r.B }));
        return [.. top.Where(r => heads.ContainsKey(r.A) && heads.ContainsKey(r.B)).Select(r => new Link(heads[r.A], heads[r.B], r.Count, r.Score / 10.0))];
    }

    /// <summary>Whole years as years, the rest as months, so that ten years are ten rows a pair.</summary>
    private static List<(int First, int Last)> Periods(LocalDate? from, LocalDate? to)
    {
        var (first, last) = (Month(from) ?? FirstMonth, Month(to) ?? 999912);
        var firstYear = first % 100 == 1 ? first / 100 : (first / 100) + 1;
        var lastYear = last % 100 == 12 ? last / 100 : (last / 100) - 1;
        if (firstYear > lastYear) return [(first, last)];
        var periods = new List<(int First, int Last)> { (firstYear, lastYear) };
        if (first < firstYear * 100) periods.Add((first, (first / 100 * 100) + 12));
        if (last > (lastYear * 100) + 12) periods.Add(((last / 100 * 100) + 1, last));
        return periods;
    }

    private static int? Month(LocalDate? day) => day is { } d ? (d.Year * 100) + d.Month : null;
}
