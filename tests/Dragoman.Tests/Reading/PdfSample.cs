using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Dragoman.Tests.Reading;

/// <summary>Sets PDFs as press offices do: lines broken to the width of a column, pages filled one after the other.</summary>
internal sealed class PdfSample : IDisposable
{
    private const double Size = 11;
    private const double Step = 14;
    private const double Top = 760;
    private const double Bottom = 70;
    private const double Left = 70;
    private const double Wide = 455;

    private readonly PdfDocumentBuilder _file = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private readonly List<PdfPageBuilder> _pages = [];
    private double _height = Top;

    public PdfSample(string? title = null, string? author = null, string? created = null)
    {
        _font = _file.AddStandard14Font(Standard14Font.Helvetica);
        _file.DocumentInformation = new() { Title = title, Author = author, CreationDate = created };
        NewPage();
    }

    /// <summary>Number of pages.</summary>
    public int Pages => _pages.Count;

    /// <summary>Space between paragraphs; where there is none, first lines are drawn in.</summary>
    public double Gap { get; init; } = 8;

    /// <summary>Width between two columns; zero for one column.</summary>
    public double Gutter { get; init; }

    /// <summary>Paragraphs on one page or more.</summary>
    public static byte[] Readout(params string[] paragraphs) => new PdfSample().Text(paragraphs).ToBytes();

    /// <summary>A heading over the whole width.</summary>
    public PdfSample Heading(string text, double size = 18)
    {
        foreach (var line in Broken(text, Wide, 0, size)) Put(line, Left, size, size * 1.2);
        _height -= Step;
        return this;
    }

    /// <summary>A line that stands alone.</summary>
    public PdfSample Line(string text, double height, int page = 0)
    {
        _pages[page].AddText(text, 9, new PdfPoint(Left, height), _font);
        return this;
    }

    /// <summary>Lines as given, one below the other.</summary>
    public PdfSample Lines(params string[] lines)
    {
        foreach (var line in lines) Put(line, Left, Size, Step);
        _height -= Gap;
        return this;
    }

    public PdfSample Text(params string[] paragraphs)
    {
        var width = Gutter > 0 ? (Wide - Gutter) / 2 : Wide;
        var (top, column) = (_height, 0);
        foreach (var paragraph in paragraphs)
        {
            foreach (var (line, i) in Broken(paragraph, width, Gap > 0 ? 0 : Size, Size).Select((line, i) => (line, i)))
            {
                if (_height < Bottom)
                {
                    column = Gutter > 0 ? 1 - column : 0;
                    if (column == 0) NewPage();
                    _height = top = column == 0 ? Top : top;
                }
                Put(line, Left + column * (width + Gutter) + (i == 0 && Gap == 0 ? Size : 0), Size, Step);
            }
            _height -= Gap;
        }
        return this;
    }

    /// <summary>Puts a line on every page, with the page's number for # and the number of pages for %.</summary>
    public PdfSample Everywhere(string text, double height)
    {
        var all = text.Replace("%", $"{_pages.Count}", StringComparison.Ordinal);
        for (var i = 0; i < _pages.Count; i++) Line(all.Replace("#", $"{i + 1}", StringComparison.Ordinal), height, i);
        return this;
    }

    public PdfSample NewPage()
    {
        _pages.Add(_file.AddPage(PageSize.A4));
        _height = Top;
        return this;
    }

    /// <summary>A picture that fills the page, as scanners make them.</summary>
    public PdfSample Picture(byte[] png)
    {
        _pages[^1].AddPng(png, new PdfRectangle(0, 0, 595, 842));
        return this;
    }

    public byte[] ToBytes() => _file.Build();

    public void Dispose() => _file.Dispose();

    private void Put(string line, double left, double size, double step)
    {
        _pages[^1].AddText(line, size, new PdfPoint(left, _height), _font);
        _height -= step;
    }

    /// <summary>Lines no wider than the column. A word with a bar in it is parted there at a line's end: "min|isters".</summary>
    private IEnumerable<string> Broken(string text, double width, double indent, double size)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var whole = word.Replace("|", "", StringComparison.Ordinal);
            var longer = line.Length == 0 ? whole : line + ' ' + whole;
            if (line.Length == 0 || Width(longer, size) <= width - indent)
            {
                line = longer;
                continue;
            }
            var parts = word.Split('|');
            yield return parts.Length > 1 ? $"{line} {parts[0].TrimEnd('-')}-" : line;
            (line, indent) = (parts[^1], 0);
        }
        yield return line;
    }

    private double Width(string text, double size) =>
        _pages[^1].MeasureText(text, size, default, _font) is { Count: > 0 } letters ? letters[^1].EndBaseLine.X : 0;
}
