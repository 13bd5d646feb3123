namespace Dragoman.Reading.Forms.Pdf;

/// <summary>A paragraph, or a heading.</summary>
/// <param name="Lines">Its lines, from one page or more.</param>
internal sealed record PdfParagraph(List<PdfLine> Lines)
{
    /// <summary>Paragraphs back among which the one is that a page's first goes on with; notes may stand between.</summary>
    private const int FarthestBack = 3;

    private const string SentenceEnds = ".!?:…。";

    private const string Closing = "\"”’»)]";

    /// <summary>The paragraphs of all pages; one that a page or column cuts is one.</summary>
    public static List<PdfParagraph> Of(List<PdfLine> lines)
    {
        List<PdfParagraph> paragraphs = [];
        var ends = new ColumnEnds(lines);
        foreach (var paragraph in LineStack.Of(lines).SelectMany(stack => stack.Paragraphs(ends)))
            if (paragraphs.TakeLast(FarthestBack).LastOrDefault(open => open.GoesOnIn(paragraph, ends)) is { } open)
                open.Lines.AddRange(paragraph.Lines);
            else paragraphs.Add(paragraph);
        return paragraphs;
    }

    private bool GoesOnIn(PdfParagraph next, ColumnEnds ends)
    {
        var (last, first) = (Lines[^1], next.Lines[0]);
        var isNextColumn = last.Page < first.Page || last.Baseline < first.Baseline;
        var isRest = char.IsLower(first.Text[0]) || LineEnds.IsHyphen(last.Text[^1]) || Lines.Count > 1;
        return isNextColumn && LineStack.IsLike(last, first) && IsOpen(last.Text) && (isRest || !last.HasRoom(first, ends.Of(last)));
    }

    private static bool IsOpen(string text) =>
        text.AsSpan().TrimEnd(Closing) is { Length: > 0 } rest && !SentenceEnds.Contains(rest[^1]);
}
