using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Reading;

namespace Dragoman.App.Commands;

/// <summary><c>add</c>: codes documents and puts them into the ledger.</summary>
internal static class AddCommand
{
    /// <summary>Documents that become safe together: little is done again after a crash, and the disk is spared.</summary>
    private const int DocumentsAtOnce = 16;

    public static Command Verb()
    {
        var inputs = Inputs.Paths();
        var (ledger, published, allowPrivate, jobs) = (LedgerOption.New(), Inputs.Published(), Inputs.AllowPrivate(), Inputs.Jobs());
        var command = new Command("add", "Codes documents and stores them in the ledger, merging reports of the same thing.")
        {
            inputs, ledger, published, jobs, allowPrivate,
        };
        command.SetAction(parsed =>
        {
            var options = new ReadOptions { Published = parsed.GetValue(published), AllowPrivate = parsed.GetValue(allowPrivate) };
            return LedgerOption.Write(parsed.GetValue(ledger)!,
                store => Add(store, parsed.GetValue(inputs)!, options, parsed.GetValue(jobs)));
        });
        return command;
    }

    private static int Add(LedgerStore store, string[] inputs, ReadOptions options, int jobs)
    {
        var run = new CodingRun();
        var outcomes = new Dictionary<AddOutcome, int>();
        foreach (var chunk in run.Documents(inputs, options, jobs).Chunk(DocumentsAtOnce))
            foreach (var outcome in store.AddAll(chunk, ModelVersion.Current))
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        var size = store.Queries.Size();
        Console.Error.WriteLine($"{outcomes.GetValueOrDefault(AddOutcome.Added)} added, {outcomes.GetValueOrDefault(AddOutcome.Replaced)} "
            + $"replaced, {outcomes.GetValueOrDefault(AddOutcome.Unchanged)} there already; the ledger has {size.Documents} documents, "
            + $"{size.Reports} reports, {size.Entries} entries");
        return run.ExitCode;
    }
}
