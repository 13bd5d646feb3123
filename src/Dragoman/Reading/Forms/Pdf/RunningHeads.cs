using System.Globalization;
using System.Text.RegularExpressions;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Takes off what stands at the top and bottom of pages and is no part of their text: running heads, page numbers.</summary>
internal static partial class RunningHeads
{
    /// <summary>Lines from the top and from the bottom that may be heads: an office's letterhead has up to four.</summary>
    private const int Deepest = 4;

    /// <summary>How much higher or lower, in points, a head may stand on another page.</summary>
    private const double Wobble = 6;

    public static List<List<PdfLine>> Off(List<List<PdfLine>> pages)
    {
        var margins = pages.ConvertAll(page => Margins(page).ToList());
        var pagesOf = margins.SelectMany(lines => lines).ToLookup(line => Place(line, 0), line => line.Page)
            .ToDictionary(place => place.Key, place => place.Distinct().Take(2).ToList());
        return [.. pages.Select((page, i) => page.Except(margins[i].Where(IsHead).Concat(Printed(page))).ToList())];

        bool IsHead(PdfLine line) =>
            IsNumber(line.Text, pages.Count) || IsElsewhere(line, -1) || IsElsewhere(line, 0) || IsElsewhere(line, 1);

        bool IsElsewhere(PdfLine line, int step) =>
            pagesOf.TryGetValue(Place(line, step), out var numbers) && numbers.Exists(number => number != line.Page);
    }

    /// <summary>What heads of all pages share: where they stand, and their text but for its numbers.</summary>
    private static (string Shape, int Height) Place(PdfLine line, int step) =>
        (Digits().Replace(line.Text, "0"), (int)(line.Baseline / Wobble) + step);

    /// <summary>The lines that stand highest and lowest on a page.</summary>
    private static IEnumerable<PdfLine> Margins(List<PdfLine> page)
    {
        var heights = page.Select(line => line.Baseline).Distinct().Order().ToList();
        if (heights.Count == 0) return [];
        var (low, high) = (heights[Math.Min(Deepest, heights.Count) - 1], heights[^Math.Min(Deepest, heights.Count)]);
        return page.Where(line => line.Baseline <= low || line.Baseline >= high);
    }

    /// <summary>What browsers print above and below a page: its address, with title, number and the date of printing.</summary>
    private static IEnumerable<PdfLine> Printed(List<PdfLine> page)
    {
        if (page.Count == 0) return [];
        var (low, high) = (page.Min(line => line.Baseline), page.Max(line => line.Baseline));
        var edges = page.Where(line => line.Baseline == low || line.Baseline == high).ToList();
        return edges.Exists(line => Address().IsMatch(line.Text)) ? edges : [];
    }

    /// <summary>A line of nothing but the number of a page, and of how many there are.</summary>
    private static bool IsNumber(string text, int pages)
    {
        return PageNumber().IsMatch(text) && Digits().Matches(text).All(number => IsUpTo(pages, number.ValueSpan));

        static bool IsUpTo(int most, ReadOnlySpan<char> number) =>
            int.TryParse(number, CultureInfo.InvariantCulture, out var value) && value <= most;
    }

    [GeneratedRegex(@"^(?:https?|file)://\S+$")]
    private static partial Regex Address();

    /// <summary>"3", "- 3 -", "3/7", "Page 3 of 7", "Seite 3 von 7".</summary>
    [GeneratedRegex(@"^\W*(?:\d+|\p{L}*\W*\d+\W*\p{L}*\W*\d+)\W*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
