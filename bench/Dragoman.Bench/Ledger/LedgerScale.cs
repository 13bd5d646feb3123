using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using NodaTime;

namespace Dragoman.Bench.Ledger;

/// <summary><c>ledger-scale</c>: fills a ledger with made-up news and prints its growth and how long its queries take.</summary>
internal static class LedgerScale
{
    private const int DocumentsAtOnce = 64;
    private const int SizedEvery = 10 * DocumentsAtOnce;
    private const int Repetitions = 15;

    public static Command Verb()
    {
        var ledger = new Option<string>("--ledger") { DefaultValueFactory = _ => "scale.db",
            Description = "File or connection string; must be new." };
        var entries = new Option<int>("--entries") { DefaultValueFactory = _ => 1_000_000, Description = "About how many entries." };
        var only = new Option<bool>("--only-queries") { Description = "Measures a ledger filled before." };
        var verb = new Command("ledger-scale", "Fills a ledger and measures adding, file size and queries at 10 k, 100 k, 1 M entries.")
        {
            ledger, entries, only,
        };
        verb.SetAction(parsed =>
        {
            using var store = LedgerStore.Open(parsed.GetValue(ledger)!);
            if (!parsed.GetValue(only)) Fill(store, parsed.GetValue(ledger)!, parsed.GetValue(entries));
            Measure(store.Queries);
        });
        return verb;
    }

    private static void Fill(LedgerStore store, string address, int entries)
    {
        var news = new SyntheticNews(entries);
        var watch = new Stopwatch();
        var (added, next) = (0, 10_000);
        var cpu = Environment.CpuUsage.TotalTime;
        foreach (var chunk in news.Documents().Chunk(DocumentsAtOnce))
        {
            watch.Start();
            store.AddAll(chunk);
            watch.Stop();
            added += chunk.Length;
            if (added % SizedEvery != 0 || store.Queries.Size().Entries < next) continue;
            PrintGrowth(store.Queries.Size(), watch.Elapsed / added, (Environment.CpuUsage.TotalTime - cpu) / added, address);
            Measure(store.Queries);
            (added, next, cpu) = (0, next * 10, Environment.CpuUsage.TotalTime);
            watch.Reset();
        }
        if (added > 0)
            PrintGrowth(store.Queries.Size(), watch.Elapsed / added, (Environment.CpuUsage.TotalTime - cpu) / added, address);
    }

    private static void PrintGrowth(LedgerSize size, TimeSpan each, TimeSpan processor, string address)
    {
        Print($"{size.Entries} entries, {size.Documents} documents, {size.Reports} reports; {Bytes(address) / size.Entries} bytes/entry");
        Print($"a document takes {each.TotalMilliseconds:0.0} ms, of the processor {processor.TotalMilliseconds:0.0} ms");
    }

    /// <summary>Median time of each kind of query, warm, and the processor's time, which others on the machine do not lengthen.</summary>
    public static void Measure(LedgerQueries queries)
    {
        var (from, to) = (new LocalDate(2019, 3, 1), new LocalDate(2019, 3, 31));
        Time("dyad and month", () => queries.Entries(new EntryQuery { Actors = ["S001", "S002"], From = from, To = to }));
        Time("dyad by month, ten years", () => queries.Dyad("S001", "S002"));
        Time("newest page", () => queries.Entries(new EntryQuery()));
        Time("actor page", () => queries.Entries(new EntryQuery { Actors = ["S001"] }));
        Time("person and state", () => queries.Entries(new EntryQuery { Actors = ["S001-1", "S002"] }));
        Time("type, mode and country", () => queries.Entries(
            new EntryQuery { Types = ["CONSULT"], Modes = ["phone"], Countries = ["S003"] }));
        Time("review queue", () => queries.Entries(new EntryQuery { Sort = EntrySort.LeastConfident, Review = ReviewState.Open }));
        Time("full text, frequent word", () => queries.Entries(new EntryQuery { Text = "officials" }));
        Time("full text, two words", () => queries.Entries(new EntryQuery { Text = "officials month" }));
        Time("full text and actor", () => queries.Entries(new EntryQuery { Text = "officials", Actors = ["S010"] }));
        Time("histogram of all by week", () => queries.Histogram(new EntryQuery(), Dragoman.Ledger.Queries.Period.Week));
        Time("histogram of actor by month", () => queries.Histogram(new EntryQuery { Actors = ["S001"] },
            Dragoman.Ledger.Queries.Period.Month));
        Time("histogram of text by month", () => queries.Histogram(new EntryQuery { Text = "officials" },
            Dragoman.Ledger.Queries.Period.Month));
        Time("facets of all", () => queries.Facets(new EntryQuery()));
        Time("facets of actor", () => queries.Facets(new EntryQuery { Actors = ["S001"] }));
        Time("network, ten years", () => queries.Network());
        Time("network, one month", () => queries.Network(from, to));
        Time("counterparts", () => queries.Counterparts("S001"));
        Time("places of all", () => queries.Places(new EntryQuery()));
        Time("places of actor", () => queries.Places(new EntryQuery { Actors = ["S001"] }));
        Time("suggestions", () => queries.Suggest("per"));
        var entry = queries.Entries(new EntryQuery { Actors = ["S001", "S002"], Sort = EntrySort.MostSources }).Entries[0];
        Time("entry with reports and links", () => queries.Entry(entry.Id));
        Time("document", () => queries.Document(entry.Source.Id));
    }

    private static void Time<T>(string name, Func<T> query)
    {
        query();
        var cpu = Environment.CpuUsage.TotalTime;
        var times = Enumerable.Range(0, Repetitions).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            query();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).Order().ToArray();
        var used = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / Repetitions;
        Print($"{name,-32} {times[Repetitions / 2],8:0.0} ms (worst {times[^1],6:0.0}; processor {used,6:0.0})");
    }

    private static long Bytes(string address) => File.Exists(address) ? new FileInfo(address).Length : 0;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
