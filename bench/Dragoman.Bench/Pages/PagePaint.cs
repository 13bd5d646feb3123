using System.CommandLine;
using System.Globalization;
using Dragoman.Bench.Ledger;
using Dragoman.Ledger;
using Microsoft.Playwright;

namespace Dragoman.Bench.Pages;

/// <summary>
/// <c>page-paint</c>: what a browser (Debian's chromium) loads for each kind of page, when it first paints, and how evenly the
/// network of 500 actors moves.
/// </summary>
internal static class PagePaint
{
    private const string Chromium = "/usr/bin/chromium";
    private const int Repetitions = 5;
    private const int Actors = 500;
    private const int Seconds = 3;
    private const int DocumentsAtOnce = 256;
    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"];

    /// <summary>Weight of the page and all that it loads, and the moment of the first content, in milliseconds.</summary>
    private const string Look = """
        () => [performance.getEntries().reduce((sum, e) => sum + (e.encodedBodySize || 0), 0),
               performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1]
        """;

    /// <summary>Times between frames while something moves, in milliseconds.</summary>
    private const string Frames = """
        seconds => new Promise(done => {
            const times = []; let last = performance.now(); const end = last + 1000 * seconds;
            const step = now => {
                times.push(now - last); last = now;
                now < end ? requestAnimationFrame(step) : done(times.sort((a, b) => a - b));
            };
            requestAnimationFrame(step);
        })
        """;

    public static Command Verb()
    {
        var site = new SiteArguments();
        var verb = new Command("page-paint", "Measures pages in Chromium: weight, first paint, frames of the network.")
        {
            site.Ledger, site.Program, site.Port,
        };
        verb.SetAction(async (parsed, _) =>
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = s_arguments });
            await using (var served = await site.Serve(parsed)) await Paint(browser, served);
            var crowd = Path.Combine(Directory.CreateTempSubdirectory("dragoman-crowd").FullName, "crowd.db");
            using (var ledger = LedgerStore.Open(crowd))
                foreach (var chunk in CrowdedNews.Documents(Actors).Chunk(DocumentsAtOnce)) ledger.AddAll(chunk);
            await using var crowded = await ServedSite.Start(parsed.GetValue(site.Program)!, crowd, parsed.GetValue(site.Port));
            await Move(browser, crowded);
        });
        return verb;
    }

    private static async Task Paint(IBrowser browser, ServedSite site)
    {
        var visits = await Visits.Learn(site.Client);
        Print($"{"page",-38}{"weight",10}{"first paint, median",22}{"worst",9}");
        foreach (var (name, _, address) in visits.Kinds.Where(k => !k.Address(new Random(1)).Contains(".json", StringComparison.Ordinal)))
        {
            var (random, weight, times) = (new Random(name.Length), 0.0, new List<double>());
            if (address(random) is var path && (path.Contains(".atom", StringComparison.Ordinal)
                || path.Contains(".csv", StringComparison.Ordinal))) continue;
            for (var i = 0; i < Repetitions; i++)
            {
                await using var context = await browser.NewContextAsync(new() { BaseURL = site.Client.BaseAddress!.ToString() });
                var page = await context.NewPageAsync();
                await page.GotoAsync(address(random), new() { WaitUntil = WaitUntilState.Load });
                await page.WaitForTimeoutAsync(300);
                var seen = await page.EvaluateAsync<double[]>(Look);
                weight = Math.Max(weight, seen[0]);
                times.Add(seen[1]);
            }
            times.Sort();
            Print($"{name,-38}{weight / 1000,7:0} kB{times[Repetitions / 2],19:0} ms{times[^1],6:0} ms");
        }
    }

    private static async Task Move(IBrowser browser, ServedSite site)
    {
        var page = await browser.NewPageAsync(new() { BaseURL = site.Client.BaseAddress!.ToString() });
        await page.GotoAsync("/network");
        var canvas = page.Locator("#network canvas");
        await canvas.WaitForAsync();
        Print($"{await canvas.GetAttributeAsync("aria-label"),-38}");
        await Tell(page, "while it arranges itself", () => Task.CompletedTask);
        var box = (await canvas.BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(x, y);
        await Tell(page, "while one zooms", async () =>
        {
            for (var i = 0; i < 20; i++) await page.Mouse.WheelAsync(0, i < 10 ? -60 : 60);
        });
        await Tell(page, "while one drags", async () =>
        {
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(x + 200, y + 100, new() { Steps = 60 });
            await page.Mouse.UpAsync();
        });
    }

    private static async Task Tell(IPage page, string what, Func<Task> act)
    {
        var measuring = page.EvaluateAsync<double[]>(Frames, Seconds);
        await act();
        var times = await measuring;
        var (median, p95) = (times[times.Length / 2], times[times.Length * 95 / 100]);
        Print($"{what,-38}{times.Length / Seconds,5} frames a second, median {median:0} ms, p95 {p95:0} ms");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
