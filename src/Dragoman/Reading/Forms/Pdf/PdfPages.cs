using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>The pages of a PDF.</summary>
/// <param name="Lines">Lines of each page in the order in which they are read.</param>
/// <param name="Information">Title, author and dates.</param>
internal sealed record PdfPages(List<List<PdfLine>> Lines, DocumentInformation Information)
{
    /// <exception cref="InputException">It costs more than any article.</exception>
    public static PdfPages Read(byte[] bytes, ReadLimits limits, PdfBudget budget)
    {
        var guard = new ReferenceGuard(budget);
        guard.LookOver(bytes);
        using var document = PdfDocument.Open(bytes, new ParsingOptions
        {
            UseLenientParsing = true,
            SkipMissingFonts = true,
            MaxStackDepth = limits.PdfDepth,
            FilterProvider = new BoundedFilters(budget, guard),
        });
        if (document.NumberOfPages > limits.PdfPages) throw new InputException(ReadMessages.PdfPages(limits.PdfPages));
        document.AddPageFactory<LetterPage, LetterPageFactory>();
        var pages = document.GetPages<LetterPage>().ToList();
        var isMarked = pages.Sum(page => page.Letters.Count) > pages.Sum(page => page.Artifacts.Count);
        var lines = pages.Select((page, i) =>
            PageLayout.Lines(isMarked ? page.Letters : [.. page.Letters, .. page.Artifacts], i + 1, budget));
        return new PdfPages([.. lines], document.Information);
    }
}
