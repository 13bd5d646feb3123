namespace Dragoman.Reading.Html;

/// <summary>Where on a page its article stands: what finding its date needs to know.</summary>
/// <param name="Title">Number of the block that is the headline, -1 where none is.</param>
/// <param name="BodyStart">Number of the first block of the body, -1 where there is none.</param>
/// <param name="BodyEnd">Number of the last block of the body.</param>
internal readonly record struct PageShape(int Title, int BodyStart, int BodyEnd)
{
    public static PageShape Of(Page page, string? title, List<Block> body) =>
        new(PageTitle.BlockOf(page, title), body.Count == 0 ? -1 : body[0].Index, body.Count == 0 ? -1 : body[^1].Index);
}
