namespace Dragoman.Reading.Html;

/// <summary>Chooses the blocks that are the article's body.</summary>
internal static class BodyBlocks
{
    /// <summary>Blocks likelier than this are body; chosen where precision and recall of pieces meet in cross-validation.</summary>
    public const float Least = 0.45f;

    public static List<Block> Of(Page page, string? title, ReadingModel model)
    {
        var chances = model.Body.Chances(page, new BodyFeatures(page, title, model));
        return [.. page.Blocks.Where(block => chances[block.Index] > Least)];
    }
}
