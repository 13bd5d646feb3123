using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.Events;
using Dragoman.Reading;

namespace Dragoman.App.Pages.Paste;

/// <summary>A text that was pasted, and what was coded from it.</summary>
/// <param name="Input">What was pasted.</param>
/// <param name="Document">The contract's record, null before anything was pasted.</param>
public sealed record PasteModel(PasteInput Input, CodedDocument? Document) : PageModel
{
    public override string Title => "Code a text";

    /// <summary>The text with everything that was found in it.</summary>
    [JsonIgnore]
    public MarkedText? Text { get; init; }

    public static PasteModel Read(Visit visit) => new(new PasteInput(), null);

    public static PasteModel Code(Visit visit, PasteInput input)
    {
        var workshop = visit.Service<Workshop>();
        var document = workshop.Code(Article(workshop, input));
        return new(input, document) { Text = new MarkedText(document, workshop.Annotate(document.Article)) };
    }

    private static Article Article(Workshop workshop, PasteInput input)
    {
        var published = Published(input.Published);
        var text = input.Text?.Trim() ?? "";
        if (text.Length == 0) throw PageException.Bad("Paste a text or the address of a page.");
        return !text.Contains(' ') && Uri.TryCreate(text, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            ? workshop.FromUrl(url, published) : Workshop.FromText(text, input.Title, published);
    }

    private static Publication? Published(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : PublicationText.Parse(text) ?? throw PageException.Bad($"published={text} is no date; write it as 2024-01-23.");
}
