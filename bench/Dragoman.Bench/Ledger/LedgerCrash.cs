using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Dragoman.Events;
using Dragoman.Ledger;

namespace Dragoman.Bench.Ledger;

/// <summary>
/// <c>ledger-crash</c>: kills a process that adds documents, again and again at random moments, and looks each time whether what it
/// had acknowledged is there, whether the ledger is sound, and whether adding again ends where adding without a crash ends.
/// </summary>
internal static class LedgerCrash
{
    private const int Documents = 500;
    private const int DocumentsAtOnce = 5;
    private const int Told = 10;

    private static readonly Lazy<CodedDocument[]> s_news = new(() => [.. new SyntheticNews(Documents * 5).Documents().Take(Documents)]);

    public static Command Verb()
    {
        var folder = new Option<string>("--folder") { DefaultValueFactory = _ => Path.GetTempPath(), Description = "For the ledgers." };
        var times = new Option<int>("--times") { DefaultValueFactory = _ => 200, Description = "How many crashes." };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 20240301, Description = "Of the moments." };
        var adding = new Option<string?>("--add-to") { Hidden = true, Description = "The part that is killed: adds to this ledger." };
        var verb = new Command("ledger-crash", "Kills a program that adds documents and checks what is left.")
        {
            folder, times, seed, adding,
        };
        verb.SetAction(parsed => parsed.GetValue(adding) is { } ledger
            ? Add(ledger) : Crash(parsed.GetValue(folder)!, parsed.GetValue(times), new Random(parsed.GetValue(seed))));
        return verb;
    }

    /// <summary>Acknowledges each few documents by a line with their number, once they are safe.</summary>
    private static int Add(string ledger)
    {
        using var store = LedgerStore.Open(ledger);
        var added = 0;
        foreach (var chunk in s_news.Value.Chunk(DocumentsAtOnce))
        {
            store.AddAll(chunk);
            Console.Out.WriteLine(added += chunk.Length);
            Console.Out.Flush();
        }
        return 0;
    }

    private static int Crash(string folder, int times, Random random)
    {
        var expected = Expected(Path.Combine(folder, "crash-expected.db"));
        var (halfway, acknowledged) = (0, 0);
        for (var i = 0; i < times; i++)
        {
            var ledger = Path.Combine(folder, "crash.db");
            Delete(ledger);
            var safe = RunAndKill(ledger, random);
            acknowledged += safe;
            if (safe is > 0 and < Documents) halfway++;
            if ((i + 1) % Told == 0) Console.Error.WriteLine($"{i + 1} crashes, {halfway} halfway, {acknowledged} acknowledged");
            if (Problem(ledger, safe, expected) is not { } problem) continue;
            Console.Error.WriteLine($"crash {i + 1} after {safe} documents: {problem}");
            return 1;
        }
        Console.Out.WriteLine($"{times} crashes, {halfway} of them between the first and the last document, {acknowledged} documents "
            + "acknowledged: none lost, each ledger sound, each in the end the same as without a crash");
        return 0;
    }

    private static string Expected(string ledger)
    {
        Delete(ledger);
        AddRest(ledger);
        return LedgerDigest.Of(ledger);
    }

    /// <summary>Starts adding, waits for a random number of acknowledgements and a moment more, and kills (SIGKILL).</summary>
    private static int RunAndKill(string ledger, Random random)
    {
        string[] arguments = [typeof(LedgerCrash).Assembly.Location, "ledger-crash", "--add-to", ledger];
        var start = new ProcessStartInfo(Environment.ProcessPath!, arguments)
        {
            RedirectStandardOutput = true,
        };
        using var adding = Process.Start(start)!;
        var (safe, until, pause) = (0, random.Next(Documents), random.Next(12));
        while (safe < until && adding.StandardOutput.ReadLine() is { } line) safe = int.Parse(line, CultureInfo.InvariantCulture);
        Thread.Sleep(pause);
        adding.Kill();
        while (adding.StandardOutput.ReadLine() is { } line) safe = int.Parse(line, CultureInfo.InvariantCulture);
        adding.WaitForExit();
        return safe;
    }

    private static string? Problem(string ledger, int safe, string expected)
    {
        using (var store = LedgerStore.Open(ledger))
        {
            if (store.Check() is { Count: > 0 } problems) return problems[0];
            if (store.Queries.Size().Documents is var left && left < safe) return $"only {left} documents are left";
        }
        AddRest(ledger);
        return LedgerDigest.Of(ledger) == expected ? null : "adding again ends in another ledger";
    }

    private static void AddRest(string ledger)
    {
        using var store = LedgerStore.Open(ledger);
        foreach (var chunk in s_news.Value.Chunk(DocumentsAtOnce)) store.AddAll(chunk);
    }

    private static void Delete(string ledger)
    {
        foreach (var suffix in new[] { "", "-wal", "-shm" }) File.Delete(ledger + suffix);
    }
}
