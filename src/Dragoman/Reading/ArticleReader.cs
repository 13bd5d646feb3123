using Dragoman.Models;
using Dragoman.Reading.Forms;

namespace Dragoman.Reading;

/// <summary>
/// Reads articles out of files, folders, addresses and standard input, whatever their form, one after another.
/// Immutable after loading and safe to share between threads.
/// </summary>
public sealed class ArticleReader
{
    internal ReadingModel Model { get; }

    private ArticleReader(ReadingModel model) => Model = model;

    /// <summary>Loads what reading needs: phrases, languages and the weights that tell an article from its page.</summary>
    public static ArticleReader Load(ModelFolder models) => new(ReadingModel.Load(models));

    /// <summary>Reads inputs lazily and in order; what fails is a result too, and the rest is read.</summary>
    /// <param name="inputs">Files, folders with all folders in them, http and https addresses, <c>-</c> for standard input.</param>
    /// <param name="options">What the caller asks for.</param>
    /// <param name="stop">Ends the reading before the next document.</param>
    public IEnumerable<ReadResult> Read(IEnumerable<string> inputs, ReadOptions options, CancellationToken stop = default)
    {
        using var desk = new Desk(options, Model) { Stop = stop };
        foreach (var input in inputs)
            foreach (var result in UntilStopped(new Inputs(desk, stop).Read(input), stop))
            {
                if (stop.IsCancellationRequested) yield break;
                yield return result;
            }
    }

    /// <summary>Reads what a stream holds, as a file of this name would be read.</summary>
    public IEnumerable<ReadResult> Read(string name, Stream content, ReadOptions options, CancellationToken stop = default)
    {
        using var desk = new Desk(options, Model) { Stop = stop };
        foreach (var result in UntilStopped(new Inputs(desk, stop).ReadStream(name, content), stop)) yield return result;
    }

    /// <summary>The results up to where waiting for a server was stopped.</summary>
    internal static IEnumerable<ReadResult> UntilStopped(IEnumerable<ReadResult> results, CancellationToken stop)
    {
        using var each = results.GetEnumerator();
        while (MoveNext(each, stop)) yield return each.Current;
    }

    private static bool MoveNext(IEnumerator<ReadResult> each, CancellationToken stop)
    {
        try
        {
            return each.MoveNext();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
