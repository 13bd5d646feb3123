namespace Dragoman.Reading.Html;

/// <summary>Chooses the blocks that are the article's body.</summary>
internal static class BodyBlocks
{
    public static IReadOnlyList<string> Of(Page page, string? title, ReadingModel model) =>
        [.. page.Blocks.Where(block => block.LinkShare < 0.4f && block.Text.Length > 60).Select(block => block.Text)];
}
