using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Ledger.Recoding;

namespace Dragoman.App.Commands;

/// <summary><c>recode</c>: reads all documents again with the current models; corrections stay.</summary>
internal static class RecodeCommand
{
    private const string Header = "document\tentry\treport\tchange\tfield\tbefore\tafter";

    public static Command Verb()
    {
        var (ledger, actors) = (LedgerOption.New(), Inputs.Actors());
        var dry = new Option<bool>("--dry-run") { Description = "Only report what would change." };
        var all = new Option<bool>("--all") { Description = "Also documents that these models have coded already." };
        var command = new Command("recode", "Codes all documents again with the current models, and lists what was added, went and changed "
            + "as tab-separated values.")
        {
            ledger, actors, dry, all,
        };
        command.SetAction(parsed => LedgerOption.Write(parsed.GetValue(ledger)!,
            store => Recode(store, parsed.GetValue(actors)!, parsed.GetValue(dry), parsed.GetValue(all))));
        return command;
    }

    private static int Recode(LedgerStore store, FileInfo[] actors, bool dry, bool all)
    {
        var (coder, version) = (CodingRun.Load(actors), ModelVersion.With(actors));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var documents = 0;
        Console.Out.WriteLine(Header);
        foreach (var stored in store.Documents().Where(d => all || d.Models != version))
        {
            documents++;
            var fresh = coder.Code(stored.Coded.Article);
            var change = DocumentChange.Between(stored.Coded, fresh);
            var entries = new Dictionary<string, string>(store.Queries.EntriesOf(fresh.Article.Id), StringComparer.Ordinal);
            if (!dry)
            {
                store.Add(fresh, version);
                foreach (var (report, entry) in store.Queries.EntriesOf(fresh.Article.Id)) entries[report] = entry;
            }
            foreach (var report in change.Reports)
            {
                counts[report.Change] = counts.GetValueOrDefault(report.Change) + 1;
                Print(fresh.Article.Id, entries.GetValueOrDefault(report.Id, ""), report);
            }
        }
        Console.Error.WriteLine($"{documents} documents read again: {counts.GetValueOrDefault("added")} reports added, "
            + $"{counts.GetValueOrDefault("gone")} gone, {counts.GetValueOrDefault("changed")} changed");
        foreach (var loose in store.Queries.LooseCorrections())
            Console.Error.WriteLine($"The sentence of correction {loose.Id} ({loose.Action} by {loose.Author}) tells of nothing any more.");
        return 0;
    }

    /// <summary>One line for what came or went, one for each field of what changed.</summary>
    private static void Print(string document, string entry, RecodedReport report)
    {
        var fields = report.Fields.Count > 0 ? report.Fields
            : [new FieldChange("", Line(report.Before), Line(report.After))];
        foreach (var field in fields)
        {
            string[] cells = [document, entry, report.Id, report.Change, field.Field, field.Before, field.After];
            Console.Out.WriteLine(string.Join('\t', cells.Select(cell => cell.ReplaceLineEndings(" ").Replace('\t', ' '))));
        }
    }

    private static string Line(Facts? facts) => facts is null ? "" : FactsInWords.Line(facts);
}
