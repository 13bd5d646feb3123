using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Dragoman.Bench.Pages;

/// <summary>
/// <c>page-load</c>: so many requests a second, whatever the site takes for them, while articles are coded and added. A request's
/// time runs from the moment at which it was due, so that a site that falls behind cannot hide it.
/// </summary>
internal static class PageLoad
{
    private const int Listeners = 5;
    private const int SecondsBetweenLines = 10;

    public static Command Verb()
    {
        var site = new SiteArguments();
        var rate = new Option<int>("--rate") { DefaultValueFactory = _ => 200, Description = "Requests a second." };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 60, Description = "How long." };
        var documents = new Option<int>("--documents") { DefaultValueFactory = _ => 2, Description = "Articles coded and added a second." };
        var warm = new Option<int>("--warm") { DefaultValueFactory = _ => 30, Description = "Seconds of the same before it is measured." };
        var verb = new Command("page-load", "Serves a ledger of made-up news (ledger-scale) and asks a mixture of pages at a steady rate.")
        {
            site.Ledger, site.Program, site.Port, rate, seconds, documents, warm,
        };
        verb.SetAction(async (parsed, stop) =>
        {
            await using var served = await site.Serve(parsed);
            var visits = await Visits.Learn(served.Client);
            var (each, added, before) = (parsed.GetValue(rate), parsed.GetValue(documents), parsed.GetValue(warm));
            await Task.WhenAll(Steady(served, new Answers(), each * before, each, visits), Add(served, added, before));
            return await Run(served, visits, each, added, parsed.GetValue(seconds), stop);
        });
        return verb;
    }

    private static async Task<int> Run(ServedSite site, Visits visits, int rate, int documents, int seconds, CancellationToken stop)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var listening = Enumerable.Range(0, Listeners).Select(_ => Listen(site.Client, ending.Token)).ToArray();
        var answers = new Answers();
        var (processor, watch) = (site.Processor, Stopwatch.StartNew());
        var telling = Tell(site, answers, seconds);
        var adding = Add(site, documents, seconds);
        await Steady(site, answers, rate * seconds, rate, visits);
        var (added, failed) = await adding;
        await telling;
        var load = (site.Processor - processor) / watch.Elapsed;
        await ending.CancelAsync();
        var heard = (await Task.WhenAll(listening)).Sum();
        Console.WriteLine(answers.Table());
        Print($"all: {answers.Summary()}; processor {load:0.00} of {Environment.ProcessorCount} cores");
        Print($"added {added} articles, {failed} refused; {Listeners} listeners heard of {heard} entries; memory {Megabytes(site)} MB");
        return answers.Errors + failed > 0 || (documents > 0 && heard == 0) ? 1 : 0;
    }

    private static async Task Steady(ServedSite site, Answers answers, int number, int rate, Visits visits)
    {
        var (watch, all, random) = (Stopwatch.StartNew(), new List<Task>(), new Random(number));
        for (var i = 0; i < number; i++)
        {
            var due = TimeSpan.FromSeconds((double)i / rate);
            if (due - watch.Elapsed is { Ticks: > 0 } early) await Task.Delay(early);
            var (kind, address) = visits.Next(random);
            all.Add(answers.Ask(site.Client, kind, address, watch, due));
        }
        await Task.WhenAll(all);
    }

    private static async Task<(int Added, int Failed)> Add(ServedSite site, int rate, int seconds)
    {
        var (watch, all) = (Stopwatch.StartNew(), new List<Task<bool>>());
        for (var i = 0; i < rate * seconds; i++)
        {
            if (TimeSpan.FromSeconds((double)i / rate) - watch.Elapsed is { Ticks: > 0 } early) await Task.Delay(early);
            all.Add(SyntheticArticles.Add(site.Client));
        }
        var outcomes = await Task.WhenAll(all);
        return (outcomes.Count(added => added), outcomes.Count(added => !added));
    }

    /// <summary>Counts the entries of which a listener hears.</summary>
    private static async Task<int> Listen(HttpClient site, CancellationToken stop)
    {
        var heard = 0;
        try
        {
            using var reader = new StreamReader(await site.GetStreamAsync("/events", stop));
            while (await reader.ReadLineAsync(stop) is { } line)
                if (line == "event: entry") heard++;
        }
        catch (OperationCanceledException)
        {
            // The trial is over.
        }
        return heard;
    }

    private static async Task Tell(ServedSite site, Answers answers, int seconds)
    {
        for (var at = 0; at < seconds; at += SecondsBetweenLines)
        {
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(SecondsBetweenLines, seconds - at)));
            Print($"after {Math.Min(seconds, at + SecondsBetweenLines)} s: {answers.Summary()}; memory {Megabytes(site)} MB");
        }
    }

    private static long Megabytes(ServedSite site) => site.OwnMemory >> 20;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
