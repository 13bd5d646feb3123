using System.CommandLine;
using Dragoman.App.Output;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Commands;

/// <summary><c>list</c>: entries of the ledger, a page at a time.</summary>
internal static class ListCommand
{
    public static Command Verb()
    {
        var (ledger, filters) = (LedgerOption.New(), new EntryOptions());
        var size = new Option<int>("--page-size") { DefaultValueFactory = _ => 50, Description = "Entries on a page." };
        var page = new Option<string?>("--page") { Description = "Where the page begins, as the page before told." };
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "table", Description = "table, or jsonl: one a line." };
        format.AcceptOnlyFromAmong("table", "jsonl");
        var command = new Command("list", "Lists entries by actor, dyad, type, date, place, topic, source or text.")
        {
            ledger, size, page, format,
        };
        filters.AddTo(command);
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            var query = filters.Query(parsed, store.Queries) with { PageSize = parsed.GetValue(size), Page = parsed.GetValue(page) };
            return Print(store.Queries.Entries(query), parsed.GetValue(format) == "jsonl");
        }));
        return command;
    }

    private static int Print(EntryPage page, bool json)
    {
        if (json) foreach (var entry in page.Entries) Console.Out.WriteLine(EntryJson.Of(entry));
        else new EntryTable(DocumentTable.OnStandardOutput()).Print(page.Entries);
        if (page.Next is { } next) Console.Error.WriteLine($"more with --page {next}");
        return 0;
    }
}
