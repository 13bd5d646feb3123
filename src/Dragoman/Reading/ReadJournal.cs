using System.Globalization;

namespace Dragoman.Reading;

/// <summary>
/// What was read already, so that an interrupted run goes on where it stopped: a text file with a line an event, only ever appended to.
/// The caller notes a result after it has kept it; a line that was cut off by a crash is passed over on opening.
/// </summary>
public sealed class ReadJournal : IDisposable
{
    /// <summary>Begins a line on a source that is done.</summary>
    private const string Whole = "*";

    /// <summary>Begins a line on an entry of a list, such as a feed, that is done.</summary>
    private const string EntryMark = "+";

    private readonly Dictionary<string, Progress> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<(string List, string Entry)> _entries = [];
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer;

    private ReadJournal(string path)
    {
        if (File.Exists(path))
            foreach (var line in File.ReadLines(path)) Restore(line.Split('\t'));
        _writer = new StreamWriter(path, append: true) { NewLine = "\n" };
        if (_writer.BaseStream.Position > 0) _writer.WriteLine();
    }

    /// <summary>Opens the journal, which need not exist yet.</summary>
    public static ReadJournal Open(string path) => new(path);

    /// <summary>Documents of this source that need not be read again; <see cref="long.MaxValue"/> where all of it is done.</summary>
    public long Done(string source)
    {
        lock (_lock) return _sources.TryGetValue(Clean(source), out var progress) ? progress.Records : 0;
    }

    /// <summary>Where in this source reading goes on; null where only the number of documents is known.</summary>
    internal ReadMark? Mark(string source)
    {
        lock (_lock) return _sources.TryGetValue(Clean(source), out var progress) ? progress.Mark : null;
    }

    /// <summary>Whether an entry of a list is done.</summary>
    internal bool Holds(string list, string entry)
    {
        lock (_lock) return _entries.Contains((Clean(list), Clean(entry)));
    }

    /// <summary>Notes that a result was kept, or its failure told. One that may pass by itself is left for the next run.</summary>
    public void Note(ReadResult result)
    {
        if (result.Position is not { } position || result.IsTransient) return;
        lock (_lock)
        {
            if (result.Ends is { } ends && _entries.Add((Clean(ends.List), Clean(ends.Entry))))
                _writer.WriteLine($"{EntryMark}\t{Clean(ends.List)}\t{Clean(ends.Entry)}");
            var progress = Of(position.Source);
            progress.Records++;
            progress.Mark = result.Mark;
            _writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.Records}\t{Clean(position.Source)}\t{result.Mark}"));
            FinishWhenDone(position.Source, progress);
            _writer.Flush();
        }
    }

    /// <summary>Reading has come to the end of a source; it is done once as many documents were noted.</summary>
    internal void Ended(string source, long records)
    {
        lock (_lock)
        {
            var progress = Of(source);
            progress.End = records;
            FinishWhenDone(source, progress);
            _writer.Flush();
        }
    }

    /// <summary>Nothing of this source was read: what was, was another one of the same name.</summary>
    internal void Forget(string source)
    {
        lock (_lock) _sources.Remove(Clean(source));
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private Progress Of(string source) =>
        _sources.TryGetValue(Clean(source), out var progress) ? progress : _sources[Clean(source)] = new Progress();

    private void FinishWhenDone(string source, Progress progress)
    {
        if (progress.Records == long.MaxValue || progress.Records < progress.End) return;
        progress.Records = long.MaxValue;
        _writer.WriteLine($"{Whole}\t{Clean(source)}");
    }

    private void Restore(string[] fields)
    {
        switch (fields)
        {
            case [Whole, var source]:
                Of(source).Records = long.MaxValue;
                break;
            case [EntryMark, var list, var entry]:
                _entries.Add((list, entry));
                break;
            case [var count, var source, var mark] when long.TryParse(count, CultureInfo.InvariantCulture, out var records):
                (Of(source).Records, Of(source).Mark) = (records, ReadMark.Parse(mark));
                break;
            default: break;
        }
    }

    private static string Clean(string name) => name.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>How far one source is done.</summary>
    private sealed class Progress
    {
        public long Records { get; set; }

        public ReadMark? Mark { get; set; }

        /// <summary>Documents of it in all, once known.</summary>
        public long End { get; set; } = long.MaxValue;
    }
}
