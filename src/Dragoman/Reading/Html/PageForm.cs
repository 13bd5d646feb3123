using System.Text;
using Dragoman.Reading.Characters;
using Dragoman.Reading.Forms;

namespace Dragoman.Reading.Html;

/// <summary>A web page.</summary>
internal sealed class PageForm : IForm
{
    private static readonly string[] s_openings = ["<html", "<!doctype html", "<body"];

    public bool Fits(Source source) =>
        source.Extension is ".html" or ".htm" or ".xhtml" or ".shtml" || source.MediaType is "text/html" or "application/xhtml+xml"
        || (source.Extension is not (".txt" or ".md" or ".csv") && LooksLikePage(source.Head));

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        if (BinaryKind.Of(source.Head) is { } kind) throw new InputException(ReadMessages.Binary(kind));
        var bytes = source.ReadAll(desk.Options.Limits.DocumentBytes);
        var html = CharacterSets.Decode(bytes, CharacterSets.Of(source.ContentType) ?? CharacterSets.OfPage(bytes));
        yield return ReadResult.Of(source.Name, Build(html, source.Name, source.Url, desk));
    }

    /// <summary>The article on a page.</summary>
    public static Article Build(string html, string id, string? url, Desk desk)
    {
        var page = Page.Parse(html, url, desk.Model.Parts, desk.Options.Limits);
        return PageArticle.Build(page, url ?? id, desk);
    }

    private static bool LooksLikePage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, 1024)]);
        return s_openings.Any(opening => text.Contains(opening, StringComparison.OrdinalIgnoreCase));
    }
}
