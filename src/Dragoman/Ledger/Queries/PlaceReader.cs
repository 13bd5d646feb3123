using System.Data.Common;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Counts entries by place: all of them from the table of places, those of a query over the latest that match.</summary>
internal sealed class PlaceReader(Database database, Session session)
{
    private const int MostCounted = 10_000;
    private const string Columns = "SELECT place, name, country, latitude, longitude, n FROM places";

    public List<PlaceCount> Read(EntryQuery query, int most)
    {
        if (query == new EntryQuery { Page = query.Page, PageSize = query.PageSize, Sort = query.Sort })
            return session.Query($"{Columns} ORDER BY n DESC, place LIMIT {most}", r => ReadRow(r));
        var source = new EntrySource(database, session, query, isCounting: true).WithEntries();
        source.Add($"{source.Entries}.place <> ?", 0L);
        var counts = session.Query($"""
            SELECT place, count(*)
            FROM (SELECT {source.Entries}.place {source.From} ORDER BY {source.Eid} DESC LIMIT {MostCounted}) AS matching
            GROUP BY place ORDER BY 2 DESC, 1 LIMIT {most}
            """, r => (Place: r.GetInt64(0), Count: r.GetInt64(1)), source.Values);
        var places = session.QueryEach($"{Columns} WHERE place = $1 ORDER BY n DESC, name LIMIT 1",
            counts.Select(c => new object?[] { c.Place }),
            r => (Place: r.GetInt64(0), Row: ReadRow(r))).ToDictionary(x => x.Place, x => x.Row);
        return [.. counts.Where(c => places.ContainsKey(c.Place)).Select(c => places[c.Place] with { Count = c.Count })];
    }

    private static PlaceCount ReadRow(DbDataReader row) => new(
        PlaceKeys.Of(row.GetInt64(0)), row.GetString(1), row.GetString(2) is { Length: > 0 } country ? country : null,
        row.GetDouble(3), row.GetDouble(4), row.GetInt64(5));
}
