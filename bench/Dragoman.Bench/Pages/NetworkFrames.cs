using System.CommandLine;
using System.Globalization;
using Dragoman.Bench.Ledger;
using Dragoman.Ledger;
using Microsoft.Playwright;

namespace Dragoman.Bench.Pages;

/// <summary><c>network-frames</c>: how evenly the network of 500 actors moves in a browser that draws by the processor.</summary>
internal static class NetworkFrames
{
    private const int Actors = 500;
    private const int Seconds = 3;
    private const int DocumentsAtOnce = 256;

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
        var verb = new Command("network-frames", "Measures the frames of a network of 500 actors in Chromium.") { site.Program, site.Port };
        verb.SetAction(async (parsed, _) =>
        {
            var crowd = Path.Combine(Directory.CreateTempSubdirectory("dragoman-crowd").FullName, "crowd.db");
            using (var ledger = LedgerStore.Open(crowd))
                foreach (var chunk in CrowdedNews.Documents(Actors).Chunk(DocumentsAtOnce)) ledger.AddAll(chunk);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await PagePaint.Launch(playwright);
            await using var served = await ServedSite.Start(parsed.GetValue(site.Program)!, crowd, parsed.GetValue(site.Port));
            await Move(browser, served);
        });
        return verb;
    }

    private static async Task Move(IBrowser browser, ServedSite site)
    {
        var page = await browser.NewPageAsync(new() { BaseURL = site.Client.BaseAddress!.ToString() });
        await page.GotoAsync("/network");
        var canvas = page.Locator("#network canvas");
        await canvas.WaitForAsync();
        Console.WriteLine(await canvas.GetAttributeAsync("aria-label"));
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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what,-30}{times.Length / Seconds,5} frames a second, median {median:0} ms, p95 {p95:0} ms"));
    }
}
