using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms;

/// <summary>Plain text: one article a file. The last form asked, it takes whatever is text at all.</summary>
internal sealed class TextForm : IForm
{
    public bool Fits(Source source) => true;

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        if (BinaryKind.Of(source.Head) is { } kind) throw new InputException(ReadMessages.Binary(kind));
        var text = CharacterSets.Decode(source.ReadAll(desk.Options.Limits.DocumentBytes), CharacterSets.Of(source.ContentType));
        yield return ReadResult.Of(source.Name, TextArticle.Build(source, text, desk));
    }
}
