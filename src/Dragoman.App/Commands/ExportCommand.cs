using System.CommandLine;
using Dragoman.Ledger.Export;

namespace Dragoman.App.Commands;

/// <summary><c>export</c>: entries in the formats of other programs.</summary>
internal static class ExportCommand
{
    private const string Training = "training";

    public static Command Verb()
    {
        var (ledger, filters) = (LedgerOption.New(), new EntryOptions());
        var format = new Option<string>("--format")
        {
            DefaultValueFactory = _ => "csv",
            Description = "csv, jsonl, gdelt or polecat columns, graphml (the actors' network), training (corrections with the sentences).",
        };
        format.AcceptOnlyFromAmong("csv", "jsonl", "gdelt", "polecat", "graphml", Training);
        var command = new Command("export", "Writes entries as CSV, JSON, GDELT-like or POLECAT-like columns, GraphML or training data.")
        {
            ledger, format,
        };
        filters.AddTo(command);
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            var name = parsed.GetValue(format)!;
            var queries = store.Queries;
            if (name == Training) TrainingExport.Write(Console.Out, queries);
            else EntryExport.Write(Console.Out, Enum.Parse<ExportFormat>(name, ignoreCase: true), queries, filters.Query(parsed, queries));
            return 0;
        }));
        return command;
    }
}
