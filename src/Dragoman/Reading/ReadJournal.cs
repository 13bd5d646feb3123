using System.Globalization;

namespace Dragoman.Reading;

/// <summary>
/// What was read already, so that an interrupted run goes on where it stopped: a text file with a line an event, only ever appended to.
/// The caller notes a result after it has kept it; a line that was cut off by a crash is passed over on opening.
/// </summary>
public sealed class ReadJournal : IDisposable
{
    private const string Whole = "*";

    private readonly Dictionary<string, long> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _ends = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer;

    private ReadJournal(string path)
    {
        if (File.Exists(path))
            foreach (var line in File.ReadLines(path)) Restore(line);
        _writer = new StreamWriter(path, append: true) { NewLine = "\n" };
        if (_writer.BaseStream.Position > 0) _writer.WriteLine();
    }

    /// <summary>Opens the journal, which need not exist yet.</summary>
    public static ReadJournal Open(string path) => new(path);

    /// <summary>Documents of this source that need not be read again; <see cref="long.MaxValue"/> where all of it is done.</summary>
    public long Done(string source)
    {
        lock (_lock) return _records.GetValueOrDefault(source);
    }

    /// <summary>Notes that a result was kept, or its failure told. One that may pass by itself is left for the next run.</summary>
    public void Note(ReadResult result)
    {
        if (result.Position is not { } position || result.IsTransient) return;
        lock (_lock)
        {
            if (position.Records <= _records.GetValueOrDefault(position.Source)) return;
            Write(position.Source, position.Records, position.Records.ToString(CultureInfo.InvariantCulture));
            FinishWhenDone(position.Source);
        }
    }

    /// <summary>Reading has come to the end of a source; it is done once as many documents were noted.</summary>
    internal void Ended(string source, long records)
    {
        lock (_lock)
        {
            _ends[source] = records;
            FinishWhenDone(source);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private void FinishWhenDone(string source)
    {
        var done = _records.GetValueOrDefault(source);
        if (done != long.MaxValue && _ends.TryGetValue(source, out var end) && done >= end)
            Write(source, long.MaxValue, Whole);
    }

    private void Write(string source, long records, string text)
    {
        _records[source] = records;
        _writer.WriteLine($"{text}\t{source.ReplaceLineEndings(" ")}");
        _writer.Flush();
    }

    private void Restore(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab <= 0) return;
        var records = line[..tab];
        if (records == Whole) _records[line[(tab + 1)..]] = long.MaxValue;
        else if (long.TryParse(records, CultureInfo.InvariantCulture, out var count)) _records[line[(tab + 1)..]] = count;
    }
}
