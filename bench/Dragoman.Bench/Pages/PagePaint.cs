using System.CommandLine;
using System.Globalization;
using Microsoft.Playwright;

namespace Dragoman.Bench.Pages;

/// <summary>
/// <c>page-paint</c>: what a browser (Debian's chromium) loads for each kind of page, and when it first paints.
/// </summary>
internal static class PagePaint
{
    private const string Chromium = "/usr/bin/chromium";
    private const int Repetitions = 5;
    private static readonly string[] s_arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"];

    /// <summary>Weight of the page and all that it loads, and the moment of the first content, in milliseconds.</summary>
    private const string Look = """
        () => [performance.getEntries().reduce((sum, e) => sum + (e.encodedBodySize || 0), 0),
               performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1]
        """;

    public static Command Verb()
    {
        var site = new SiteArguments();
        var verb = new Command("page-paint", "Measures pages in Chromium: weight, first paint.")
        {
            site.Ledger, site.Program, site.Port,
        };
        verb.SetAction(async (parsed, _) =>
        {
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Launch(playwright);
            await using var served = await site.Serve(parsed);
            await Paint(browser, served);
        });
        return verb;
    }

    /// <summary>Debian's chromium, drawing by the processor.</summary>
    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = s_arguments });

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

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
