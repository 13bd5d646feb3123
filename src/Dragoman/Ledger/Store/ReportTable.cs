using System.Data.Common;
using Dragoman.Ledger.Merging;
using Dragoman.Reading.Copies;

namespace Dragoman.Ledger.Store;

/// <summary>Reads and writes reports and the keys under which they meet.</summary>
internal sealed class ReportTable(Session session)
{
    private const string Columns = """
        SELECT r.rid, r.did, r.eid, r.component, r.facts, d.id, d.outlet, d.published, d.signature
        FROM reports r JOIN documents d ON d.did = r.did
        """;
    private const string OwnColumns = "reports(rid, id, did, eid, component, facts)";
    private const string KeyColumns = "report_keys(key, first, last, rid)";
    private const string DeleteKey = "DELETE FROM report_keys WHERE key = $1 AND first = $2 AND last = $3 AND rid = $4";
    private const string Delete = "DELETE FROM reports WHERE rid = $1";
    private const string Move = "UPDATE reports SET eid = $2, component = $3 WHERE rid = $1";
    private const string Neighbours =
        "SELECT rid FROM report_keys WHERE key = $1 AND first >= $2 AND first <= $3 AND last >= $4 AND rid <> $5";

    /// <summary>Adds new reports, and writes down in which entry and component each old one is now.</summary>
    public void Place(IReadOnlyList<PlacedReport> placed)
    {
        var added = placed.Where(p => p.IsNew).ToList();
        session.Insert(OwnColumns, added.Select(p => new object?[]
        {
            p.Report.Rid, p.Report.Facts.Id, p.Report.Did, p.Eid, p.Component, FactsCodec.Write(p.Report.Facts),
        }));
        session.Insert(KeyColumns, added.SelectMany(p => KeyRows(p.Report)));
        session.ExecuteEach(Move, placed.Where(p => p.IsMoved).Select(p => new object?[] { p.Report.Rid, p.Eid, p.Component }));
    }

    public void Remove(IReadOnlyList<Report> reports)
    {
        session.ExecuteEach(DeleteKey, reports.SelectMany(KeyRows));
        session.ExecuteEach(Delete, reports.Select(r => new object?[] { r.Rid }));
    }

    /// <summary>Reports that share a key with one of these and lie near in time.</summary>
    public List<Report> Near(IReadOnlyList<Report> reports)
    {
        var near = session.QueryEach(Neighbours, reports.SelectMany(r => r.Keys.Select(key => Window(r, key))), r => r.GetInt64(0))
            .ToHashSet();
        near.ExceptWith(reports.Select(r => r.Rid));
        return ByRow(near);
    }

    public List<Report> ByRow(IEnumerable<long> rids) => Load("WHERE r.rid = $1", rids.Cast<object?>());

    public List<Report> ByComponent(IEnumerable<long> components) => Load("WHERE r.component = $1", components.Cast<object?>());

    public List<Report> ByDocument(IEnumerable<long> dids) => Load("WHERE r.did = $1", dids.Cast<object?>());

    public List<Report> ByEntry(IEnumerable<long> eids) => Load("WHERE r.eid = $1", eids.Cast<object?>());

    public List<Report> ById(IEnumerable<string> ids) => Load("WHERE r.id = $1", ids);

    private List<Report> Load(string where, IEnumerable<object?> values) =>
        session.QueryEach($"{Columns} {where}", values.Select(value => new[] { value }), Read);

    private static Report Read(DbDataReader row) => new(
        row.GetInt64(0), row.GetInt64(1), FactsCodec.Read((byte[])row[4]),
        new SourceOfReport(row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6), row.IsDBNull(7) ? null : row.GetInt32(7),
            row.IsDBNull(8) ? null : TextSignature.FromBytes((byte[])row[8])))
    {
        Eid = row.IsDBNull(2) ? null : row.GetInt64(2),
        Component = row.IsDBNull(3) ? null : row.GetInt64(3),
    };

    private static IEnumerable<object?[]> KeyRows(Report report) =>
        report.Keys.Select(key => new object?[] { key, report.First ?? 0, report.Last ?? 0, report.Rid });

    private static object?[] Window(Report report, long key)
    {
        var (first, last, tolerance) = (report.First ?? 0, report.Last ?? 0, MergeKeys.ToleranceOf(report.Facts));
        return [key, first - tolerance - MergeKeys.LongestRange, last + tolerance, first - tolerance, report.Rid];
    }
}
