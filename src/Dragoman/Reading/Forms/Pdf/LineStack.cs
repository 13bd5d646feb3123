namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Lines right below each other and of one size: a column's part from one gap to the next.</summary>
internal sealed class LineStack
{
    /// <summary>How much wider than usual a step down may be within a paragraph.</summary>
    private const double WidestStep = 1.15;

    /// <summary>Step within headings, whose lines stand close, as a part of their size.</summary>
    private const double HeadingStep = 1.4;

    /// <summary>How much the size may differ within a line's letters.</summary>
    private const double SizeWobble = 0.06;

    /// <summary>Least and most that a first line is drawn in, as parts of its size.</summary>
    private const double LeastIndent = 0.7;

    private const double MostIndent = 6;

    /// <summary>Signs that open an item of a list; U+F0B7 is the one of office programs' symbol font.</summary>
    public const string Bullets = "•▪◦●‣∙■□○\uF0B7";

    private readonly List<PdfLine> _lines = [];

    /// <summary>Parts the lines of all pages.</summary>
    public static List<LineStack> Of(List<PdfLine> lines)
    {
        var step = UsualStep(lines);
        List<LineStack> stacks = [];
        foreach (var line in lines)
        {
            if (stacks.Count == 0 || !Continues(stacks[^1]._lines[^1], line, step)) stacks.Add(new LineStack());
            stacks[^1]._lines.Add(line);
        }
        return stacks;
    }

    /// <summary>Cuts where a line is drawn in, or the first word of a line would have found room on the one before.</summary>
    /// <param name="ends">How far to the right lines go.</param>
    public IEnumerable<PdfParagraph> Paragraphs(ColumnEnds ends)
    {
        var left = IsCentred() ? double.MaxValue : UsualLeft();
        var right = Math.Max(_lines.Max(line => line.Right), ends.Of(_lines[0]));
        List<PdfLine> paragraph = [];
        foreach (var line in _lines)
        {
            if (paragraph.Count > 0 && (IsIndented(line, left) || paragraph[^1].HasRoom(line, right) || IsItem(line.Text)))
            {
                yield return new PdfParagraph(paragraph);
                paragraph = [];
            }
            paragraph.Add(line);
        }
        yield return new PdfParagraph(paragraph);
    }

    private static bool Continues(PdfLine last, PdfLine line, double usual)
    {
        var step = last.Baseline - line.Baseline;
        return line.Page == last.Page && step > 0 && IsLike(line, last)
            && step <= Math.Max(usual * WidestStep, HeadingStep * line.Size) && last.Overlaps(line);
    }

    /// <summary>The step down from line to line that occurs most often, rounded to half a point.</summary>
    private static double UsualStep(List<PdfLine> lines) =>
        MostOften(lines.Zip(lines.Skip(1), (a, b) => a.Page == b.Page ? Math.Round((a.Baseline - b.Baseline) * 2) / 2 : 0)
            .Where(step => step > 0));

    /// <summary>Whether lines of different lengths stand around one middle, as in headings.</summary>
    private bool IsCentred() =>
        _lines.TrueForAll(line => Math.Abs(line.Left + line.Right - _lines[0].Left - _lines[0].Right) < _lines[0].Size / 2);

    /// <summary>Where most lines begin.</summary>
    private double UsualLeft() => MostOften(_lines.Select(line => Math.Round(line.Left)));

    /// <summary>The value that occurs most often, of several the least; zero of none.</summary>
    private static double MostOften(IEnumerable<double> values) =>
        values.CountBy(value => value).OrderByDescending(value => value.Value).ThenBy(value => value.Key).FirstOrDefault().Key;

    public static bool IsLike(PdfLine a, PdfLine b) => Math.Abs(a.Size - b.Size) <= SizeWobble * b.Size;

    private static bool IsItem(string text) => Bullets.Contains(text[0], StringComparison.Ordinal);

    private static bool IsIndented(PdfLine line, double left) =>
        line.Left - left > LeastIndent * line.Size && line.Left - left < MostIndent * line.Size;
}
