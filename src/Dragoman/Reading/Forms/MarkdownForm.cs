using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms;

/// <summary>Markdown: its marks fall away, its front matter gives title and date.</summary>
internal sealed class MarkdownForm : IForm
{
    public bool Fits(Source source) => source.Extension is ".md" or ".markdown" || source.MediaType == "text/markdown";

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        if (BinaryKind.Of(source.Head) is { } kind) throw new InputException(ReadMessages.Binary(kind));
        var text = CharacterSets.Decode(source.ReadAll(desk.Options.Limits.DocumentBytes), CharacterSets.Of(source.ContentType));
        var markdown = MarkdownText.Parse(text.ReplaceLineEndings("\n"));
        var article = new Article(source.Url ?? source.Name, markdown.Text)
        {
            Url = source.Url,
            Title = markdown.Title,
            Author = markdown.Author,
            Published = PublicationText.Parse(markdown.Date),
        };
        yield return ReadResult.Of(source.Name, TextArticle.Build(article, desk));
    }
}
