using System.CommandLine;
using Dragoman.Ledger;

namespace Dragoman.App.Commands;

/// <summary>The option <c>--ledger</c> and what every verb does with a ledger that fails: say so and exit with 1.</summary>
internal static class LedgerOption
{
    public static Option<string> New() => new("--ledger")
    {
        Description = "The ledger: an SQLite file, or postgres://user:password@host/database.",
        DefaultValueFactory = _ => "dragoman.db",
    };

    /// <summary>Works on a ledger that is made where there is none.</summary>
    public static int Write(string ledger, Func<LedgerStore, int> work) => Run(() => LedgerStore.Open(ledger), work);

    /// <summary>Reads a ledger that exists.</summary>
    public static int Read(string ledger, Func<LedgerStore, int> work) => Run(() => LedgerStore.OpenRead(ledger), work);

    private static int Run(Func<LedgerStore> open, Func<LedgerStore, int> work)
    {
        try
        {
            using var store = open();
            return work(store);
        }
        catch (LedgerException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }
}
