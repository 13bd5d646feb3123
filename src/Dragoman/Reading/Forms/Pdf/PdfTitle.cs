namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Finds the headline of a PDF: what it calls itself where its first page has that, else the largest line there.</summary>
internal static class PdfTitle
{
    /// <summary>Paragraphs from the top among which the headline is: letterhead, number, date and place go before it.</summary>
    private const int Deepest = 8;

    private const int Longest = 300;

    /// <summary>How much larger than the text a headline is set.</summary>
    private const double Larger = 1.1;

    /// <summary>Number of the paragraph, -1 where none is a headline.</summary>
    /// <param name="named">Title in the document information.</param>
    /// <param name="paragraphs">All paragraphs.</param>
    /// <param name="texts">Their texts.</param>
    public static int Of(string? named, List<PdfParagraph> paragraphs, List<string> texts)
    {
        var page = paragraphs[0].Lines[0].Page;
        var top = Enumerable.Range(0, Math.Min(Deepest, paragraphs.Count))
            .Where(i => paragraphs[i].Lines[0].Page == page && texts[i].Length <= Longest && Sentences.AnyIn(texts[i])).ToList();
        foreach (var i in top)
            if (Letters(texts[i]) is var letters && letters == Letters(named ?? "")) return i;
        var body = BodySize(paragraphs);
        var large = top.Where(i => paragraphs[i].Lines[0].Size > body * Larger).ToList();
        return large.Count == 0 ? -1 : large.MaxBy(i => paragraphs[i].Lines[0].Size);
    }

    /// <summary>The size in which most of the text is set.</summary>
    private static double BodySize(List<PdfParagraph> paragraphs) =>
        paragraphs.SelectMany(paragraph => paragraph.Lines).GroupBy(line => Math.Round(line.Size))
            .MaxBy(lines => lines.Sum(line => line.Text.Length))!.Key;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
