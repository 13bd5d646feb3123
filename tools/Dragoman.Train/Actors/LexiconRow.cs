using Dragoman.Actors.Registry;

namespace Dragoman.Train.Actors;

/// <summary>A line of a lexicon with a header line; faults name file and line.</summary>
internal sealed class LexiconRow(string file, int line, string[] header, string[] cells)
{
    public string this[string column] => cells[Array.IndexOf(header, column) is >= 0 and var at ? at
        : throw Fault($"no column '{column}'")];

    /// <summary>The values of a cell that <c>|</c> parts.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public Day Start(string column) => Date(column, Day.Start);

    /// <summary>The last day; a question mark says that later days are merely unproven.</summary>
    public Day End(string column) => Date(column, text => Day.End(text.TrimEnd('?')));

    public FormatException Fault(string what) => new($"{file}:{line}: {what}");

    public static IEnumerable<LexiconRow> Read(string file)
    {
        var header = Array.Empty<string>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split('\t');
            if (++number == 1) header = cells;
            else if (cells.Length == header.Length) yield return new(file, number, header, cells);
            else throw new FormatException($"{file}:{number}: {cells.Length} columns instead of {header.Length}");
        }
    }

    private Day Date(string column, Func<string, Day> read)
    {
        try
        {
            return read(this[column]);
        }
        catch (FormatException fault)
        {
            throw Fault(fault.Message);
        }
    }
}
