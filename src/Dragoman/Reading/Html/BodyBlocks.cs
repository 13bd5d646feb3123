using Dragoman.Reading.Languages;

namespace Dragoman.Reading.Html;

/// <summary>Chooses the blocks that are the article's body.</summary>
internal static class BodyBlocks
{
    /// <summary>Blocks likelier than this are body; chosen where precision and recall of pieces meet in cross-validation.</summary>
    public const float Least = 0.45f;

    private const int BylineWords = 12;
    private const PhraseKind Furniture = PhraseKind.Button | PhraseKind.List | PhraseKind.Cookie;

    public static List<Block> Of(Page page, string? title, ReadingModel model) =>
        Of(page, title, model, model.Body.Chances(page, new BodyFeatures(page, title, model)));

    /// <summary>
    /// What is likely enough, but for what is no body by its nature: captions, buttons, the headline once more, lines that only
    /// tell a date or the author.
    /// </summary>
    public static List<Block> Of(Page page, string? title, ReadingModel model, float[] chances)
    {
        var author = PageNames.Author(page);
        return
        [
            .. page.Blocks.Where(block => chances[block.Index] > Least && !PageCaption.IsCaption(block)
                && !IsByline(block.Text, author) && (model.Phrases.Tiles(block.Text) & Furniture) == PhraseKind.None
                && !block.Text.Equals(title, StringComparison.OrdinalIgnoreCase) && DateLine.Read(block.Text, model).Published is null),
        ];
    }

    /// <summary>The author's name with hardly more around it: "By A. Desk".</summary>
    private static bool IsByline(string text, string? author) =>
        author is not null && text.Length <= author.Length + BylineWords && text.Contains(author, StringComparison.OrdinalIgnoreCase);
}
