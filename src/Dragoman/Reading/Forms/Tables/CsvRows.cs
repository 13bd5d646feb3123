using System.Text;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms.Tables;

/// <summary>Rows of a table with quoted fields (RFC 4180), parted by what the first line has most of: comma, semicolon or tab.</summary>
internal sealed class CsvRows(LineReader lines) : IDisposable
{
    /// <summary>Lines of one quoted field; a lone quote must not swallow the whole file.</summary>
    private const int MostLines = 10_000;

    private char? _mark;

    /// <summary>Number of the line on which the last row began.</summary>
    public long Line { get; private set; }

    /// <summary>Where reading goes on behind the row just read: behind the names of the columns, which are always read.</summary>
    public ReadMark Mark => lines.Mark.In(0);

    /// <summary>Goes behind the row to which a mark of this reader leads.</summary>
    public void GoTo(ReadMark mark) => lines.GoTo(mark.Inner!);

    /// <summary>The next row, null at the end.</summary>
    public List<string>? Next()
    {
        if (!lines.Next()) return null;
        Line = lines.Number;
        var text = Decode();
        _mark ??= Separator(text);
        List<string> row = [];
        var field = new StringBuilder();
        var isQuoted = Read(text, row, field, isQuoted: false);
        for (var count = 1; isQuoted && lines.Next(); count++)
        {
            if (count == MostLines) throw new InputException($"the row that begins on line {Line} has a quote that never ends.");
            field.Append('\n');
            isQuoted = Read(Decode(), row, field, isQuoted);
        }
        row.Add(field.ToString());
        return row;
    }

    public void Dispose() => lines.Dispose();

    private string Decode() => CharacterSets.Decode(lines.Line.Span).TrimEnd('\r');

    /// <summary>Reads a line; true where a quoted field goes on behind it.</summary>
    private bool Read(string text, List<string> row, StringBuilder field, bool isQuoted)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && isQuoted && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (c == '"' && (isQuoted || field.Length == 0)) isQuoted = !isQuoted;
            else if (c == _mark && !isQuoted)
            {
                row.Add(field.ToString());
                field.Clear();
            }
            else field.Append(c);
        }
        return isQuoted;
    }

    private static char Separator(string header) => new[] { ',', ';', '\t' }.MaxBy(mark => header.Count(c => c == mark));
}
