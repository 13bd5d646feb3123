using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Events.Json;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Commands;

/// <summary><c>show</c>: an entry with all its reports, or a document.</summary>
internal static class ShowCommand
{
    public static Command Verb()
    {
        var id = new Argument<string>("id") { Description = "An entry, a report or a document." };
        var ledger = LedgerOption.New();
        var why = new Option<bool>("--why-merged") { Description = "Show what speaks for and against each report." };
        var command = new Command("show", "Shows an entry with its reports, conflicts, links and corrections; or a document as JSON.")
        {
            id, ledger, why,
        };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!,
            store => Show(store.Queries, parsed.GetValue(id)!, parsed.GetValue(why))));
        return command;
    }

    private static int Show(LedgerQueries queries, string id, bool why)
    {
        if (queries.Entry(id) is { } entry)
        {
            var table = new EntryDetailsTable(DocumentTable.OnStandardOutput());
            table.Print(entry);
            if (why) table.PrintWhy(Explain(queries, entry));
            return 0;
        }
        if (queries.Document(id) is not { } document)
            throw new LedgerException($"The ledger has neither an entry nor a document '{id}'.");
        using var output = Console.OpenStandardOutput();
        DocumentJson.Write(output, document);
        return 0;
    }

    private static IEnumerable<MergeExplanation> Explain(LedgerQueries queries, EntryDetails entry) =>
        entry.Reports.Skip(1).Select(r => queries.WhyMerged(entry.Reports[0].Facts.Id, r.Facts.Id)).OfType<MergeExplanation>();
}
