using System.Data.Common;
using System.Globalization;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Lists documents; their row numbers begin with the day of publication.</summary>
internal static class DocumentLists
{
    public static DocumentPage Page(Session session, string? page, int size)
    {
        var before = PageToken.Parse(page, EntrySort.Newest)?.Eid ?? long.MaxValue;
        var rows = session.Query(
            $"SELECT id, title, outlet, url, published, did FROM documents WHERE did < $1 ORDER BY did DESC LIMIT {size + 1}",
            r => (Head: ReadHead(r, 0), Did: r.GetInt64(5)), before);
        return new DocumentPage([.. rows.Take(size).Select(r => r.Head)],
            rows.Count > size ? new PageToken(EntrySort.Newest, 0, rows[size - 1].Did).ToString() : null);
    }

    public static Dictionary<string, string> Entries(Session session, string document) => session.Query(
        "SELECT r.id, e.id FROM documents d JOIN reports r ON r.did = d.did JOIN entries e ON e.eid = r.eid WHERE d.id = $1",
        r => (Report: r.GetString(0), Entry: r.GetString(1)), document).ToDictionary(x => x.Report, x => x.Entry);

    public static List<Arrival> Arrivals(Session session, DateTimeOffset since, int most) => session.Query(
        $"SELECT id, added FROM documents WHERE added >= $1 ORDER BY added, id LIMIT {most}",
        r => new Arrival(r.GetString(0), DateTimeOffset.Parse(r.GetString(1), CultureInfo.InvariantCulture)),
        since.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));

    /// <summary>Reads id, title, outlet, url and day of publication from a column on.</summary>
    public static DocumentHead ReadHead(DbDataReader row, int at) => new(
        row.GetString(at), Text(row, at + 1), Text(row, at + 2), Text(row, at + 3),
        row.IsDBNull(at + 4) ? null : LedgerDay.Date(row.GetInt32(at + 4)));

    private static string? Text(DbDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}
