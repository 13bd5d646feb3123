using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Makes lines of a page's letters, in the order in which they are read: columns one after the other.</summary>
internal static class PageLayout
{
    /// <summary>Runs of words on a page that is cut; a newspaper's has a thousand. Tables beyond are read row by row.</summary>
    private const int MostRuns = 3000;

    /// <summary>Parts among which each is compared with each to find their order; real pages have under a hundred.</summary>
    private const int MostParts = 500;

    private static readonly UnsupervisedReadingOrderDetector s_order = new(useRenderingOrder: false);

    public static List<PdfLine> Lines(IReadOnlyList<Letter> letters, int page, PdfBudget budget)
    {
        var text = PageWords.Readable(letters);
        var runs = PageWords.Of(text);
        if (runs.Count > MostRuns) return [.. Lines(runs, page)];
        var parts = new RecursiveXYCut(new PageCuts(text).Options).GetBlocks(runs);
        budget.TakeCuts(runs.Count, parts.Count);
        var ordered = parts.Count <= MostParts ? s_order.Get(parts) : parts.OrderByDescending(part => part.BoundingBox.Top);
        return [.. ordered.SelectMany(part => Lines(part.TextLines.SelectMany(line => line.Words), page))];
    }

    /// <summary>The lines of a part: what stands side by side for half its height at least.</summary>
    private static IEnumerable<PdfLine> Lines(IEnumerable<Word> words, int page)
    {
        List<List<Word>> lines = [];
        foreach (var word in words.OrderByDescending(word => word.BoundingBox.Bottom))
        {
            if (lines.Count == 0 || !IsBeside(lines[^1][0].BoundingBox, word.BoundingBox)) lines.Add([]);
            lines[^1].Add(word);
        }
        return lines.Select(line => Line(line, page)).Where(line => line.Text.Length > 0);
    }

    private static bool IsBeside(PdfRectangle a, PdfRectangle b) =>
        Math.Min(a.Top, b.Top) - Math.Max(a.Bottom, b.Bottom) > Math.Min(a.Height, b.Height) / 2;

    private static PdfLine Line(List<Word> words, int page)
    {
        words.Sort((a, b) => a.BoundingBox.Left.CompareTo(b.BoundingBox.Left));
        var longest = words.MaxBy(word => word.Letters.Count)!;
        var text = LetterText.WrittenOut(string.Join(' ', words.Select(word => word.Text)));
        var (left, right) = (words[0].BoundingBox.Left, words.Max(word => word.BoundingBox.Right));
        return new PdfLine(text, page, left, right, longest.BoundingBox.Bottom, PageWords.Size(longest.Letters[0]));
    }
}
