using System.Data.Common;
using System.Globalization;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>Reads and writes corrections and the reports on which they hang.</summary>
internal sealed class CorrectionTable(Session session)
{
    private const string Insert = """
        INSERT INTO corrections(id, author, at, reason, action, field, value) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT(id) DO NOTHING
        """;
    private const string InsertReport = """
        INSERT INTO correction_reports(id, side, nr, report, document, first, last) SELECT $1, $2, $3, $4, $5, $6, $7 WHERE true
        ON CONFLICT(id, side, nr) DO NOTHING
        """;
    private const string Columns =
        "SELECT c.id, c.author, c.at, c.reason, c.action, c.field, c.value, c.undone, r.side, r.report, r.document, r.first, r.last "
        + "FROM corrections c JOIN correction_reports r ON r.id = c.id";
    private const string InOrder = "ORDER BY c.at, c.id, r.side, r.nr";

    private bool? _any;

    /// <summary>Whether the ledger holds any correction; most hold none, and then nothing is looked up for each report.</summary>
    public bool Any => _any ??= session.First("SELECT 1 FROM corrections LIMIT 1", _ => true);

    public void Add(Correction c)
    {
        session.Execute(Insert, c.Id, c.Author, c.At.ToString("O", CultureInfo.InvariantCulture), c.Reason, c.Action.ToString(),
            c.Field, c.Value);
        session.ExecuteEach(InsertReport, Rows(c.Id, 0, c.Reports).Concat(Rows(c.Id, 1, c.Others)));
    }

    public void Undo(string id, string by) => session.Execute("UPDATE corrections SET undone = $2 WHERE id = $1 AND undone IS NULL",
        id, by);

    public List<Correction> All() => Gather(session.Query($"{Columns} {InOrder}", Read));

    /// <summary>Those that hold but hang on reports that are gone.</summary>
    public List<Correction> Loose() => Gather(session.Query($"""
        {Columns} WHERE c.undone IS NULL AND NOT EXISTS
            (SELECT 1 FROM correction_reports o JOIN reports s ON s.id = o.report WHERE o.id = c.id) {InOrder}
        """, Read));

    public Correction? Find(string id) => Gather(session.Query($"{Columns} WHERE c.id = $1 {InOrder}", Read, id)).FirstOrDefault();

    /// <summary>Every correction that concerns one of these reports, the oldest first; those taken back too.</summary>
    public List<Correction> About(IEnumerable<string> reports)
    {
        if (!Any) return [];
        var ids = session.QueryEach("SELECT id FROM correction_reports WHERE report = $1", reports.Select(r => new object?[] { r }),
            r => r.GetString(0)).Distinct(StringComparer.Ordinal).ToList();
        return [.. Gather(session.QueryEach($"{Columns} WHERE c.id = $1 {InOrder}", ids.Select(id => new object?[] { id }), Read))
            .OrderBy(c => c.At).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Hangs the corrections of documents on the reports that now stand where the old ones stood: the same id, or else the same
    /// kind of report with the largest share of the old evidence.
    /// </summary>
    public void Rehang(IEnumerable<NewDocument> documents)
    {
        if (!Any) return;
        foreach (var document in documents)
        {
            var hung = session.Query("SELECT id, side, nr, report, first, last FROM correction_reports WHERE document = $1",
                r => (Id: r.GetString(0), Side: r.GetInt32(1), Nr: r.GetInt32(2), Report: r.GetString(3), First: r.GetInt32(4),
                    Last: r.GetInt32(5)),
                document.Id);
            session.ExecuteEach("UPDATE correction_reports SET report = $4 WHERE id = $1 AND side = $2 AND nr = $3",
                from h in hung
                where document.Reports.All(r => r.Facts.Id != h.Report)
                let heir = document.Reports.MaxBy(r => Shared(r, h.First, h.Last))
                where heir is not null && Shared(heir, h.First, h.Last) > 0
                select new object?[] { h.Id, h.Side, h.Nr, heir.Facts.Id });
        }
    }

    private static int Shared(Report report, int first, int last) =>
        report.Facts.Evidence.Sum(e => Math.Max(0, Math.Min(e.End, last) - Math.Max(e.Start, first)));

    private static IEnumerable<object?[]> Rows(string id, int side, IReadOnlyList<CorrectedReport> reports) =>
        reports.Select((r, i) => new object?[] { id, side, i, r.Report, r.Document, r.Start, r.End });

    private static (Correction Correction, int Side, CorrectedReport Report) Read(DbDataReader row) => (
        new Correction(row.GetString(0), row.GetString(1), DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture),
            row.GetString(3), Enum.Parse<CorrectionAction>(row.GetString(4)))
        {
            Field = row.IsDBNull(5) ? null : row.GetString(5),
            Value = row.IsDBNull(6) ? null : row.GetString(6),
            Undone = row.IsDBNull(7) ? null : row.GetString(7),
        },
        row.GetInt32(8), new CorrectedReport(row.GetString(9), row.GetString(10), row.GetInt32(11), row.GetInt32(12)));

    private static List<Correction> Gather(List<(Correction Correction, int Side, CorrectedReport Report)> rows) =>
        [.. rows.GroupBy(r => r.Correction.Id, StringComparer.Ordinal).Select(g => g.First().Correction with
        {
            Reports = [.. g.Where(r => r.Side == 0).Select(r => r.Report)],
            Others = [.. g.Where(r => r.Side == 1).Select(r => r.Report)],
        })];
}
