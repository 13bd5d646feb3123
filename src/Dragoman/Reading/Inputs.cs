using Dragoman.Reading.Forms;

namespace Dragoman.Reading;

/// <summary>Turns what was named on the command line into sources: a file, each file of a folder, an address, standard input.</summary>
internal sealed class Inputs(Desk desk, CancellationToken stop)
{
    public const string StandardInput = "-";

    private static readonly EnumerationOptions s_recursive = new() { RecurseSubdirectories = true, MaxRecursionDepth = 64 };

    private readonly ReadJournal? _journal = desk.Options.Journal;

    public IEnumerable<ReadResult> Read(string input) =>
        input == StandardInput ? ReadStream(input, Console.OpenStandardInput())
        : IsAddress(input) ? Addressed(input)
        : Directory.Exists(input) ? ReadFolder(input)
        : ReadFile(input);

    /// <summary>Reads a stream as a file of this name would be read.</summary>
    public IEnumerable<ReadResult> ReadStream(string name, Stream stream)
    {
        var source = new Source(name, stream) { From = Mark(name, stream), MayFollow = desk.Options.Follow };
        return Counted(name, desk.Read(source), source.From is not null, records =>
            stream.CanSeek ? new(name, records, stream.Position, stream.Length) : new(name, records, 0, null));
    }

    private static bool IsAddress(string input) => input.Contains("://", StringComparison.Ordinal);

    private IEnumerable<ReadResult> Addressed(string address)
    {
        if (IsDone(address)) yield break;
        var mark = _journal?.Mark(address);
        var results = desk.Follow(address, from: mark);
        foreach (var result in Counted(address, results, mark is not null, records => new(address, records, 0, null)))
            yield return result;
    }

    private IEnumerable<ReadResult> ReadFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", s_recursive)
            .Where(ArticleFiles.Holds).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? [ReadResult.Failed(folder, ReadMessages.EmptyFolder)] : files.SelectMany(ReadFile);
    }

    private IEnumerable<ReadResult> ReadFile(string path) => IsDone(path) ? [] : Desk.Guard(path, OpenFile(path));

    private IEnumerable<ReadResult> OpenFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        foreach (var result in ReadStream(path, file)) yield return result;
    }

    private bool IsDone(string source) => _journal?.Done(source) == long.MaxValue;

    /// <summary>Where an earlier run stopped; a file that has become shorter since is another one.</summary>
    private ReadMark? Mark(string name, Stream stream)
    {
        if (_journal?.Mark(name) is not { } mark) return null;
        if (!stream.CanSeek || mark.Place <= stream.Length) return mark;
        _journal.Forget(name);
        return null;
    }

    /// <summary>
    /// The results of one source with their positions. Where no mark led behind them, those that an earlier run kept are left out.
    /// </summary>
    private IEnumerable<ReadResult> Counted(
        string source, IEnumerable<ReadResult> results, bool isMarked, Func<long, ReadPosition> position)
    {
        var done = _journal?.Done(source) ?? 0;
        var records = isMarked ? done : 0;
        foreach (var result in results)
        {
            if (stop.IsCancellationRequested) yield break;
            if (++records > done) yield return result with { Position = position(records) };
        }
        if (!stop.IsCancellationRequested) _journal?.Ended(source, records);
    }
}
