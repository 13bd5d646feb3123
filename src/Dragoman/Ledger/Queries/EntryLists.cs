using System.Data.Common;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads entries: pages of a query, and single ones.</summary>
internal sealed class EntryLists(Database database, Session session)
{
    /// <summary>What <see cref="Read"/> reads, joined to rows whose number is in <c>list.eid</c>.</summary>
    private const string Columns = """
        e.eid, coalesce(e.facts, r.facts), e.support, e.reports, e.conflicts, e.review, d.id, d.title, d.outlet, d.url, d.published
        """;
    private const string Joins = "JOIN reports r ON r.rid = e.best JOIN documents d ON d.did = r.did";

    public EntryPage Page(EntryQuery query)
    {
        var source = new EntrySource(database, session, query);
        var size = Math.Clamp(query.PageSize, 1, EntryQuery.LargestPage);
        var rows = Rows(source, query, size + 1);
        if (rows.Count == 0) return new EntryPage([], null);
        var entries = ByRow(rows.Take(size).Select(r => r.Eid));
        var last = rows[Math.Min(rows.Count, size) - 1];
        return new EntryPage(entries, rows.Count > size ? new PageToken(query.Sort, last.Value, last.Eid).ToString() : null);
    }

    /// <summary>Entries by row number, in the order of the numbers given.</summary>
    public List<Entry> ByRow(IEnumerable<long> eids) => session.QueryEach(
        $"SELECT {Columns} FROM entries e {Joins} WHERE e.eid = $1", eids.Select(eid => new object?[] { eid }), Read);

    public Counted Count(EntryQuery query, int most)
    {
        var number = new EntrySource(database, session, query).Count(session, most + 1);
        return new Counted(Math.Min(number, most), number <= most);
    }

    private List<(long Eid, long Value)> Rows(EntrySource source, EntryQuery query, int size)
    {
        var order = Order.Of(query.Sort);
        if (order.Column != "eid") source.WithEntries();
        var column = order.Column == "eid" ? source.Eid : $"{source.Entries}.{order.Column}";
        if (PageToken.Parse(query.Page, query.Sort) is { } token) Continue(source, order, column, token);
        var by = order.Column == "eid" ? $"{column} {order.Direction}" : $"{column} {order.Direction}, x.eid DESC";
        return session.Query($"SELECT x.eid, {column} {source.From} ORDER BY {by} LIMIT {size}", r => (r.GetInt64(0), r.GetInt64(1)),
            source.Values);
    }

    private static void Continue(EntrySource source, Order order, string column, PageToken token)
    {
        if (order.Column == "eid") source.Add($"{column} {order.Further} ?", token.Eid);
        else source.Add($"({column} {order.Further} ? OR ({column} = ? AND x.eid < ?))", token.Value, token.Value, token.Eid);
    }

    private static Entry Read(DbDataReader row)
    {
        var facts = FactsCodec.Read((byte[])row[1]);
        var day = (int)(row.GetInt64(0) >> Keys.HashBits);
        return new Entry(facts.Id, facts, DocumentLists.ReadHead(row, 6))
        {
            Day = day == 0 ? null : LedgerDay.Date(day),
            Support = row.GetInt32(2),
            Reports = row.GetInt32(3),
            Conflicts = row.GetInt32(4),
            Review = (ReviewState)row.GetInt32(5),
        };
    }

    /// <param name="Column">Column sorted on.</param>
    /// <param name="Direction">Its direction.</param>
    /// <param name="Further">Comparison that leads to later rows.</param>
    private sealed record Order(string Column, string Direction, string Further)
    {
        public static Order Of(EntrySort sort) => sort switch
        {
            EntrySort.Oldest => new Order("eid", "ASC", ">"),
            EntrySort.LeastConfident => new Order("confidence", "ASC", ">"),
            EntrySort.MostConfident => new Order("confidence", "DESC", "<"),
            EntrySort.MostSources => new Order("support", "DESC", "<"),
            _ => new Order("eid", "DESC", "<"),
        };
    }
}
