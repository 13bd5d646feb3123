using System.CommandLine;

namespace Dragoman.App.Commands;

/// <summary><c>ledger</c>: looks after a ledger.</summary>
internal static class LedgerCommand
{
    public static Command Verb() => new("ledger", "Checks, backs up and measures a ledger, and removes documents.")
    {
        Check(), Backup(), Size(), Remove(),
    };

    private static Command Check()
    {
        var ledger = LedgerOption.New();
        var quick = new Option<bool>("--quick") { Description = "Leave out working every entry and count out again." };
        var command = new Command("check", "Works the ledger out again from its reports and tells what differs.") { ledger, quick };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            var problems = store.Check(parsed.GetValue(quick));
            foreach (var problem in problems) Console.Error.WriteLine(problem);
            Console.Out.WriteLine(problems.Count == 0 ? "ok" : $"{problems.Count} problems");
            return problems.Count == 0 ? 0 : 1;
        }));
        return command;
    }

    private static Command Backup()
    {
        var ledger = LedgerOption.New();
        var file = new Argument<string>("file") { Description = "The new SQLite file." };
        var command = new Command("backup", "Copies the ledger into a new SQLite file while others go on adding.") { file, ledger };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            store.Backup(parsed.GetValue(file)!);
            return 0;
        }));
        return command;
    }

    private static Command Size()
    {
        var ledger = LedgerOption.New();
        var command = new Command("size", "Tells how many documents, reports and entries there are.") { ledger };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            var size = store.Queries.Size();
            Console.Out.WriteLine($"{size.Documents} documents, {size.Reports} reports, {size.Entries} entries");
            return 0;
        }));
        return command;
    }

    private static Command Remove()
    {
        var ledger = LedgerOption.New();
        var ids = new Argument<string[]>("documents") { Description = "Ids of documents.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("remove", "Removes documents and undoes what they brought.") { ids, ledger };
        command.SetAction(parsed => LedgerOption.Write(parsed.GetValue(ledger)!, store =>
        {
            var missing = parsed.GetValue(ids)!.Where(id => !store.Remove(id)).ToList();
            foreach (var id in missing) Console.Error.WriteLine($"The ledger has no document '{id}'.");
            return missing.Count > 0 ? 1 : 0;
        }));
        return command;
    }
}
