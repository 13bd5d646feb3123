using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Queries;

namespace Dragoman.Ledger.Export;

/// <summary>
/// Corrections as training data: one line a report that people have judged, with its sentences, what the coder had made of them
/// and what the people made of that.
/// </summary>
public static class TrainingExport
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes every correction that still holds.</summary>
    public static void Write(TextWriter output, LedgerQueries queries)
    {
        foreach (var correction in queries.Corrections().Where(c => c.Undone is null))
            foreach (var report in correction.Reports.Concat(correction.Others))
                if (queries.Entry(report.Report)?.Reports.FirstOrDefault(r => r.Facts.Id == report.Report) is { } told)
                    output.WriteLine(JsonSerializer.Serialize(Line(correction, told), s_options));
    }

    private static object Line(Correction correction, EntryReport told) => new
    {
        report = told.Facts.Id,
        document = told.Document.Id,
        evidence = told.Facts.Evidence.Select(e => new { start = e.Start, end = e.End, text = e.Text }),
        kind = told.Facts.Kind.ToString().ToLowerInvariant(),
        type = told.Facts.Type,
        mode = told.Facts.Mode,
        status = told.Facts.Status.ToString().ToLowerInvariant(),
        action = correction.Action.ToString().ToLowerInvariant(),
        field = correction.Field,
        value = correction.Value,
        together = correction.Action == CorrectionAction.Merge ? correction.Reports.Select(r => r.Report) : null,
        apart = correction.Action == CorrectionAction.Split ? correction.Others.Select(r => r.Report) : null,
        author = correction.Author,
        at = correction.At,
        reason = correction.Reason,
    };
}
