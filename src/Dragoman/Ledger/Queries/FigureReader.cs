using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>Reads the claims of a query report by report.</summary>
internal sealed class FigureReader(Database database, Session session)
{
    private const string Reports = """
        SELECT e.id, r.facts, d.id, d.title, d.outlet, d.url, d.published
        FROM reports r JOIN entries e ON e.eid = r.eid JOIN documents d ON d.did = r.did WHERE r.eid = $1
        """;

    public List<FigurePoint> Read(EntryQuery query, int most)
    {
        var source = new EntrySource(database, session, query with { Kinds = [EntryKind.Claim] });
        var eids = session.Query($"SELECT x.eid {source.From} ORDER BY {source.Eid} DESC LIMIT {most}", r => r.GetInt64(0), source.Values);
        var points = session.QueryEach(Reports, eids.Select(eid => new object?[] { eid }),
            r => new FigurePoint(r.GetString(0), FactsCodec.Read((byte[])r[1]), DocumentLists.ReadHead(r, 2), false));
        var conflicting = points.GroupBy(p => p.Entry).Where(g => g.Select(p => (p.Report.Amount!.Low, p.Report.Amount.High))
            .Distinct().Count() > 1)
            .Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return [.. points.Select(p => p with { IsConflicting = conflicting.Contains(p.Entry) })
            .OrderBy(p => p.Report.Date?.Start).ThenBy(p => p.Report.Id, StringComparer.Ordinal)];
    }
}
