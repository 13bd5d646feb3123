using Dragoman.Reading.Forms;

namespace Dragoman.Reading;

/// <summary>Turns what was named on the command line into sources: a file, each file of a folder, an address, standard input.</summary>
internal sealed class Inputs(Desk desk, CancellationToken stop)
{
    public const string StandardInput = "-";

    private static readonly EnumerationOptions s_recursive = new() { RecurseSubdirectories = true };

    public IEnumerable<ReadResult> Read(string input) =>
        input == StandardInput ? ReadStream(input, Console.OpenStandardInput())
        : IsAddress(input) ? Addressed(input)
        : Directory.Exists(input) ? ReadFolder(input)
        : ReadFile(input);

    private static bool IsAddress(string input) => input.Contains("://", StringComparison.Ordinal);

    private IEnumerable<ReadResult> Addressed(string address)
    {
        if (desk.Options.Journal?.Done(address) == long.MaxValue) yield break;
        long records = 0;
        foreach (var result in desk.Follow(address))
            yield return result with { Position = new ReadPosition(address, ++records, 0, null) };
        if (!stop.IsCancellationRequested) desk.Options.Journal?.Finish(address);
    }

    private IEnumerable<ReadResult> ReadFolder(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", s_recursive)
            .Where(ArticleFiles.Holds).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0 ? [ReadResult.Failed(folder, ReadMessages.EmptyFolder)] : files.SelectMany(ReadFile);
    }

    private IEnumerable<ReadResult> ReadFile(string path) =>
        desk.Options.Journal?.Done(path) == long.MaxValue ? [] : Desk.Guard(path, OpenFile(path));

    private IEnumerable<ReadResult> OpenFile(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        foreach (var result in ReadStream(path, file)) yield return result;
        if (!stop.IsCancellationRequested) desk.Options.Journal?.Finish(path);
    }

    private IEnumerable<ReadResult> ReadStream(string name, Stream stream)
    {
        var done = desk.Options.Journal?.Done(name) ?? 0;
        long records = 0;
        foreach (var result in desk.Read(new Source(name, stream)))
            if (++records > done) yield return result with { Position = Position(name, records, stream) };
    }

    private static ReadPosition Position(string name, long records, Stream stream) =>
        stream.CanSeek ? new ReadPosition(name, records, stream.Position, stream.Length) : new ReadPosition(name, records, 0, null);
}
