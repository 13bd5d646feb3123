using System.CommandLine;
using Dragoman.Ledger;
using Dragoman.Models;

namespace Dragoman.App.Commands;

/// <summary><c>recode</c>: reads all documents again with the current models; corrections stay.</summary>
internal static class RecodeCommand
{
    public static Command Verb()
    {
        var ledger = LedgerOption.New();
        var dry = new Option<bool>("--dry-run") { Description = "Only report what would change." };
        var all = new Option<bool>("--all") { Description = "Also documents that these models have coded already." };
        var command = new Command("recode", "Codes all documents again with the current models and reports what changed.")
        {
            ledger, dry, all,
        };
        command.SetAction(parsed => LedgerOption.Write(parsed.GetValue(ledger)!,
            store => Recode(store, parsed.GetValue(dry), parsed.GetValue(all))));
        return command;
    }

    private static int Recode(LedgerStore store, bool dry, bool all)
    {
        var coder = Coder.Load(ModelFolder.Default);
        var (documents, changed) = (0, 0);
        foreach (var stored in store.Documents().Where(d => all || d.Models != ModelVersion.Current))
        {
            documents++;
            var fresh = coder.Code(stored.Coded.Article);
            var change = Recoding.Compare(stored.Coded, fresh);
            if (!dry) store.Add(fresh, ModelVersion.Current);
            if (change.IsNothing) continue;
            changed++;
            Console.Out.WriteLine($"{stored.Coded.Article.Id}: {change}");
        }
        Console.Error.WriteLine($"{documents} documents read again, {changed} now read otherwise");
        return 0;
    }
}
