using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.App.Pages.Paste;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Why;

/// <summary>Why a report was coded, and why it is one entry with others.</summary>
/// <param name="Report">The report.</param>
/// <param name="Document">The document that it comes from.</param>
/// <param name="Entry">Id of its entry.</param>
/// <param name="Why">What decided, null where the record does not keep it.</param>
/// <param name="Merges">What spoke for and against the other reports of the entry.</param>
public sealed record WhyModel(
    Facts Report, DocumentHead Document, string Entry, Reason? Why, IReadOnlyList<MergeExplanation> Merges) : PageModel
{
    private const int MostMerges = 12;

    /// <summary>The tree of the sentence, null while the models are not loaded.</summary>
    [JsonIgnore]
    public TreeDrawing? Tree { get; init; }

    public override string Title => $"Why: {Say.Kind(Report)}";

    public static WhyModel Read(Visit visit)
    {
        var id = visit.Route("event");
        var details = visit.Queries.Entry(id) ?? throw PageException.Missing($"event {id}");
        var report = details.Reports.FirstOrDefault(r => r.Facts.Id == id) ?? details.Reports[0];
        var document = visit.Queries.Document(report.Document.Id);
        var why = document is null ? null : Reason(document, report.Facts.Id);
        var merges = details.Reports.Where(r => r != report).Take(MostMerges)
            .Select(r => visit.Queries.WhyMerged(report.Facts.Id, r.Facts.Id)).OfType<MergeExplanation>();
        return new(report.Facts, report.Document, details.Entry.Id, why, [.. merges]) { Tree = Draw(visit, document, why) };
    }

    private static Reason? Reason(CodedDocument document, string id) =>
        document.Events.FirstOrDefault(e => e.Id == id)?.Why ?? document.Claims.FirstOrDefault(c => c.Id == id)?.Why
        ?? document.Instruments.FirstOrDefault(i => i.Id == id)?.Why;

    private static TreeDrawing? Draw(Visit visit, CodedDocument? document, Reason? why) =>
        why is not null && document is not null && visit.Service<Workshop>().Annotate(document.Article) is { } found
            && why.Sentence < found.Parsed.Sentences.Count ? new TreeDrawing(found.Parsed.Sentences[why.Sentence], why.Word) : null;
}
