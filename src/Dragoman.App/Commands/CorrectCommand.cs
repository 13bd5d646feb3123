using System.CommandLine;
using Dragoman.Ledger.Corrections;

namespace Dragoman.App.Commands;

/// <summary><c>correct</c>: what a person says of entries, kept with name, time and reason.</summary>
internal static class CorrectCommand
{
    public static Command Verb() => new("correct", "Accepts, rejects, edits, splits or merges entries, and takes that back.")
    {
        OfEntry("accept", "The entry is right.", Correcting.Accept),
        OfEntry("reject", "The entry is wrong; it is kept, but neither listed nor counted.", Correcting.Reject),
        Edit(), Split(), Merge(), Undo(), List(),
    };

    private static Command OfEntry(string name, string description, Func<string, Correcting> make)
    {
        var entry = new Argument<string>("entry");
        return Verb(new Command(name, description) { entry }, parsed => make(parsed.GetValue(entry)!));
    }

    private static Command Edit()
    {
        var (entry, field, value) = (new Argument<string>("entry"), new Argument<string>("field"), new Argument<string>("value"));
        field.Description = string.Join(", ", Correcting.Fields) + ".";
        value.Description = "A date as 2024-01-30 or 2024-01-30..2024-02-02; topics, actors and recipients parted by semicolons. "
            + "Actors that the ledger knows by key or name, others as 'Name (TUR)', 'Name (TUR, office)' or 'Name (state TUR)'. "
            + "A place that the ledger knows by name, or 'Name, TUR, 39.9, 32.8'; '' takes it away.";
        return Verb(new Command("edit", "A field has another value.") { entry, field, value },
            parsed => Correcting.Edit(parsed.GetValue(entry)!, parsed.GetValue(field)!, parsed.GetValue(value)!));
    }

    private static Command Split()
    {
        var (entry, reports) = (new Argument<string>("entry"), new Argument<string[]>("reports") { Description = "Reports that leave." });
        return Verb(new Command("split", "Some reports tell of something else.") { entry, reports },
            parsed => Correcting.Split(parsed.GetValue(entry)!, parsed.GetValue(reports)!));
    }

    private static Command Merge()
    {
        var entries = new Argument<string[]>("entries") { Arity = new ArgumentArity(2, 100) };
        return Verb(new Command("merge", "These entries are one.") { entries }, parsed => Correcting.Merge(parsed.GetValue(entries)!));
    }

    private static Command Undo()
    {
        var (correction, ledger, author) = (new Argument<string>("correction"), LedgerOption.New(), Author());
        var command = new Command("undo", "Takes a correction back; it stays on record.") { correction, ledger, author };
        command.SetAction(parsed => LedgerOption.Write(parsed.GetValue(ledger)!, store =>
        {
            store.Undo(parsed.GetValue(correction)!, parsed.GetValue(author)!);
            return 0;
        }));
        return command;
    }

    private static Command List()
    {
        var ledger = LedgerOption.New();
        var command = new Command("list", "Lists all corrections, those taken back too.") { ledger };
        command.SetAction(parsed => LedgerOption.Read(parsed.GetValue(ledger)!, store =>
        {
            Console.Out.WriteLine("correction\tat\tauthor\taction\tfield\tvalue\treason\tundone\treports");
            foreach (var c in store.Queries.Corrections())
            {
                var reports = string.Join(' ', c.Reports.Concat(c.Others).Select(r => r.Report));
                var what = $"{c.Id}\t{c.At:O}\t{c.Author}\t{c.Action}\t{c.Field}\t{c.ValueInWords}";
                Console.Out.WriteLine($"{what}\t{c.Reason}\t{c.Undone}\t{reports}");
            }
            return 0;
        }));
        return command;
    }

    private static Command Verb(Command command, Func<ParseResult, Correcting> make)
    {
        var (ledger, author) = (LedgerOption.New(), Author());
        var reason = new Option<string>("--reason") { DefaultValueFactory = _ => "", Description = "Why." };
        foreach (var option in new Option[] { ledger, author, reason }) command.Add(option);
        command.SetAction(parsed => LedgerOption.Write(parsed.GetValue(ledger)!, store =>
        {
            var correction = store.Correct(make(parsed), parsed.GetValue(author)!, parsed.GetValue(reason)!);
            Console.Out.WriteLine(correction.Id);
            return 0;
        }));
        return command;
    }

    private static Option<string> Author() => new("--author")
    {
        DefaultValueFactory = _ => Environment.UserName,
        Description = "Who says so.",
    };
}
