using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.App.Pages.Paste;
using Dragoman.Events;

namespace Dragoman.App.Pages.Documents;

/// <summary>A document as it was coded, with the entries to which its reports belong.</summary>
/// <param name="Document">The contract's record.</param>
/// <param name="Entries">Id of the entry by id of the report.</param>
public sealed record DocumentModel(CodedDocument Document, IReadOnlyDictionary<string, string> Entries) : PageModel
{
    public override string Title => Document.Article.Title ?? Document.Article.Id;

    /// <summary>The text with everything that was found in it.</summary>
    [JsonIgnore]
    public MarkedText? Text { get; init; }

    public static DocumentModel Read(Visit visit)
    {
        var id = visit.Route("id");
        var document = visit.Queries.Document(id) ?? throw PageException.Missing($"document {id}");
        var entries = visit.Queries.EntriesOf(id);
        return new(document, entries) { Text = new MarkedText(document, visit.Service<Workshop>().Annotate(document.Article), entries) };
    }
}
