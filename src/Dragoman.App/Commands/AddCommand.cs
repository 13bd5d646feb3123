using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Events;
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
        var (contact, resume, noFollow, actors) = (Inputs.Contact(), Inputs.Resume(), Inputs.NoFollow(), Inputs.Actors());
        var command = new Command("add", "Codes documents and stores them in the ledger, merging reports of the same thing.")
        {
            inputs, ledger, published, jobs, actors, resume, noFollow, contact, allowPrivate,
        };
        command.SetAction(parsed =>
        {
            using var journal = Inputs.Journal(parsed.GetValue(resume));
            var options = new ReadOptions
            {
                Published = parsed.GetValue(published),
                AllowPrivate = parsed.GetValue(allowPrivate),
                Contact = parsed.GetValue(contact),
                Follow = !parsed.GetValue(noFollow),
                Journal = journal,
            };
            return LedgerOption.Write(parsed.GetValue(ledger)!,
                store => Add(store, parsed.GetValue(inputs)!, options, parsed.GetValue(jobs), parsed.GetValue(actors)!));
        });
        return command;
    }

    private static int Add(LedgerStore store, string[] inputs, ReadOptions options, int jobs, FileInfo[] actors)
    {
        var run = new CodingRun(actors);
        var outcomes = new Dictionary<AddOutcome, int>();
        var languages = new SortedDictionary<string, int>(StringComparer.Ordinal);
        using var interrupt = new Interrupt();
        using var progress = new ReadingProgress();
        foreach (var chunk in run.Outcomes(inputs, options, jobs, interrupt.Asked).Chunk(DocumentsAtOnce))
        {
            foreach (var failed in chunk.Where(result => result.Document is null))
                Console.Error.WriteLine($"{failed.Read.Input}: {failed.Failure}");
            CodedDocument[] documents = [.. chunk.Select(result => result.Document).OfType<CodedDocument>()];
            foreach (var language in documents.Select(document => document.Article.Language).Where(language => language != "en"))
                languages[language] = languages.GetValueOrDefault(language) + 1;
            foreach (var outcome in store.AddAll(documents, run.Version))
                outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            foreach (var result in chunk)
            {
                progress.Note(result.Read);
                options.Journal?.Note(result.Read);
            }
        }
        var size = store.Queries.Size();
        Console.Error.WriteLine($"{outcomes.GetValueOrDefault(AddOutcome.Added)} added, {outcomes.GetValueOrDefault(AddOutcome.Replaced)} "
            + $"replaced, {outcomes.GetValueOrDefault(AddOutcome.Unchanged)} there already; the ledger has {size.Documents} documents, "
            + $"{size.Reports} reports, {size.Entries} entries");
        if (languages.Count > 0)
            Console.Error.WriteLine("kept but not coded, as they are not in English: "
                + string.Join(", ", languages.Select(language => $"{language.Value} {language.Key}")));
        return run.ExitCode;
    }
}
