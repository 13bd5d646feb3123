using Dragoman.Reading.Forms;

namespace Dragoman.Reading;

/// <summary>Turns what was named on the command line into sources: a file, each file of a folder, an address, standard input.</summary>
internal sealed class Inputs(Desk desk, CancellationToken stop)
{
    public const string StandardInput = "-";

    private static readonly EnumerationOptions s_recursive = new() { RecurseSubdirectories = true, MaxRecursionDepth = 64 };

    public IEnumerable<ReadResult> Read(string input) =>
        input == StandardInput ? ReadStream(input, Console.OpenStandardInput())
        : IsAddress(input) ? Addressed(input)
        : Directory.Exists(input) ? ReadFolder(input)
        : ReadFile(input);

    private static bool IsAddress(string input) => input.Contains("://", StringComparison.Ordinal);

    private IEnumerable<ReadResult> Addressed(string address) =>
        IsDone(address) ? [] : Counted(address, desk.Follow(address), records => new ReadPosition(address, records, 0, null));

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

    public IEnumerable<ReadResult> ReadStream(string name, Stream stream) => Counted(name, desk.Read(new Source(name, stream)), records =>
        stream.CanSeek ? new ReadPosition(name, records, stream.Position, stream.Length) : new ReadPosition(name, records, 0, null));

    private bool IsDone(string source) => desk.Options.Journal?.Done(source) == long.MaxValue;

    /// <summary>The results of one source with their positions; those that an earlier run kept are left out.</summary>
    private IEnumerable<ReadResult> Counted(string source, IEnumerable<ReadResult> results, Func<long, ReadPosition> position)
    {
        var done = desk.Options.Journal?.Done(source) ?? 0;
        long records = 0;
        foreach (var result in results)
        {
            if (stop.IsCancellationRequested) yield break;
            if (++records > done) yield return result with { Position = position(records) };
        }
        if (!stop.IsCancellationRequested) desk.Options.Journal?.Ended(source, records);
    }
}
