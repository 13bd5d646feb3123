using Dragoman.Actors;
using Dragoman.App.Output;
using Dragoman.Events;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary>Reads inputs and codes them on several jobs, in order; what fails is named on standard error and the rest goes on.</summary>
internal sealed class CodingRun
{
    private readonly Coder _coder;
    private readonly ArticleReader _reader = ArticleReader.Load(ModelFolder.Default);

    /// <summary>Loads the models, and the user's actors where given.</summary>
    public CodingRun(params IReadOnlyList<FileInfo> actors) => (_coder, Version) = (Load(actors), ModelVersion.With(actors));

    /// <summary>What became of one input: a document, or a failure.</summary>
    public sealed record Outcome(ReadResult Read, CodedDocument? Document, string? Failure);

    /// <summary>The version that documents which were coded so bear in a ledger.</summary>
    public string Version { get; }

    /// <summary>Number of inputs that failed so far.</summary>
    public int Failures { get; private set; }

    /// <summary>Exit code of the contract: 1 when some inputs failed.</summary>
    public int ExitCode => Failures > 0 ? 1 : 0;

    /// <summary>Adds up what each stage takes.</summary>
    public StageClock Clock { get; } = new();

    /// <summary>Codes all inputs; failures are named on standard error and left out.</summary>
    public IEnumerable<CodedDocument> Documents(IEnumerable<string> inputs, ReadOptions options, int jobs)
    {
        foreach (var outcome in Outcomes(inputs, options, jobs))
        {
            if (outcome.Document is { } document) yield return document;
            else Console.Error.WriteLine($"{outcome.Read.Input}: {outcome.Failure}");
        }
    }

    /// <summary>Codes all inputs; failures are outcomes too.</summary>
    public IEnumerable<Outcome> Outcomes(IEnumerable<string> inputs, ReadOptions options, int jobs, CancellationToken stop = default)
    {
        foreach (var outcome in OrderedWork.Select(_reader.Read(inputs, options, stop), Code, jobs))
        {
            if (outcome.Document is null) Failures++;
            yield return outcome;
        }
    }

    /// <summary>A coder that knows the user's actors, where given.</summary>
    /// <exception cref="InvalidDataException">A line of the file is no actor; the message names it.</exception>
    internal static Coder Load(IReadOnlyList<FileInfo> actors) => actors.Aggregate(Coder.Load(ModelFolder.Default),
        (coder, file) => coder.WithActors(finder => finder.With(UserActors.Read(file.FullName))));

    /// <summary>Codes what was read, where it was; a text that a rule stumbles over is a failure.</summary>
    public Outcome Code(ReadResult read)
    {
        if (read.Article is not { } article) return new(read, null, read.Failure);
        try
        {
            return new(read, _coder.Code(article, Clock), null);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException
            or NullReferenceException or KeyNotFoundException or OverflowException)
        {
            // One text that a rule stumbles over must not end an archive's run; the fault is told with its place.
            return new(read, null, $"could not be coded: {fault.Message} Please report the text; the rest goes on.");
        }
    }
}
