using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Dragoman.Bench.Pages;

/// <summary><c>page-times</c>: how long the site takes for each kind of page, one request at a time.</summary>
internal static class PageTimes
{
    public static Command Verb()
    {
        var options = new SiteArguments();
        var repetitions = new Option<int>("--repetitions") { DefaultValueFactory = _ => 15, Description = "Requests of each kind." };
        var only = new Option<string>("--only") { DefaultValueFactory = _ => "", Description = "Beginning of the kinds to measure." };
        var verb = new Command("page-times", "Serves a ledger of made-up news (ledger-scale) and measures every kind of page alone.")
        {
            options.Ledger, options.Program, options.Port, repetitions, only,
        };
        verb.SetAction(async (parsed, _) =>
        {
            await using var site = await options.Serve(parsed);
            var visits = await Visits.Learn(site.Client);
            Print($"{"kind",-38}{"median",9}{"worst",9}{"processor",11}{"bytes",10}");
            foreach (var kind in visits.Kinds.Where(k => k.Name.StartsWith(parsed.GetValue(only)!, StringComparison.Ordinal)))
                await Measure(site, kind.Name, kind.Address, parsed.GetValue(repetitions));
        });
        return verb;
    }

    private static async Task Measure(ServedSite site, string name, Func<Random, string> address, int repetitions)
    {
        var random = new Random(name.Length);
        for (var i = 0; i < 2; i++) await site.Client.GetByteArrayAsync(Follow(address(random)));
        var (processor, times, bytes) = (site.Processor, new List<double>(), 0L);
        for (var i = 0; i < repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await site.Client.GetAsync(address(random));
            bytes += (await answer.Content.ReadAsByteArrayAsync()).Length;
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if ((int)answer.StatusCode >= 400 && answer.StatusCode != HttpStatusCode.NotFound) Print($"{answer.StatusCode} {name}");
        }
        times.Sort();
        var used = (site.Processor - processor).TotalMilliseconds / repetitions;
        Print($"{name,-38}{times[times.Count / 2],6:0.0} ms{times[^1],6:0} ms{used,8:0.0} ms{bytes / repetitions,10}");
    }

    /// <summary>A search answers with another address.</summary>
    private static string Follow(string address) => address.StartsWith("/search", StringComparison.Ordinal) ? "/-/health" : address;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
