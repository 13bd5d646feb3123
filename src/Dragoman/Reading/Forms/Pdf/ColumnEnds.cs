namespace Dragoman.Reading.Forms.Pdf;

/// <summary>How far to the right lines of one size go that begin at about the same place of a page.</summary>
internal sealed class ColumnEnds(List<PdfLine> lines)
{
    /// <summary>Points that count as the same place: wide enough for what is drawn in, narrower than any column.</summary>
    private const double Place = 24;

    private readonly Dictionary<(int Page, int Place, int Size), double> _ends =
        lines.GroupBy(Key).ToDictionary(column => column.Key, column => End([.. column.Select(line => line.Right).Order()]));

    public double Of(PdfLine line) => _ends[Key(line)];

    /// <summary>A quarter of the lines aside that go further: titles begin where columns do.</summary>
    private static double End(List<double> rights) => rights[rights.Count * 3 / 4];

    private static (int Page, int Place, int Size) Key(PdfLine line) =>
        (line.Page, (int)(line.Left / Place), (int)Math.Round(line.Size));
}
