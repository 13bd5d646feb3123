namespace Dragoman.Reading.Html;

/// <summary>The caption of a page's main image: the first one from the headline to the end of the body.</summary>
internal static class PageCaption
{
    /// <summary>Blocks above the headline among which the main image may stand.</summary>
    private const int Above = 10;

    public static string? Of(Page page, PageShape shape)
    {
        var start = Math.Max(0, (shape.Title >= 0 ? shape.Title : shape.BodyStart) - Above);
        return page.Blocks.Find(block => block.Index >= start && block.Index <= shape.BodyEnd && IsCaption(block))?.Text;
    }

    /// <summary>Whether an element for captions holds the block.</summary>
    public static bool IsCaption(Block block) =>
        block.Frame.Tag == "figcaption" || block.Frame.Parent?.Tag == "figcaption" || block.Frame.Parent?.Parent?.Tag == "figcaption";
}
