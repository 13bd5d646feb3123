using System.Text.Json;
using Dragoman.Tests.Support;
using Microsoft.Playwright;

namespace Dragoman.Tests.Pages;

public sealed class BrowserTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const int Phone = 360;
    private const double HeaviestPage = 300_000;

    private const string Article =
        "Kenya's foreign minister met the Norwegian foreign minister in Nairobi on Monday to discuss salmon quotas.";

    private static readonly string[] s_pages =
    [
        "/", "/timeline?actor=TUR", "/dyad/TUR/GRC", "/actor/TUR", "/actor/Selin_Aksoy", "/network", "/map", "/figures",
            "/instruments", "/review",
        "/code", "/document/harbour-a", "/-/versions", "/-/patterns", "/-/audit", "/nothing",
    ];

    [AxeFact]
    public async Task Axe_finds_nothing_on_any_page_in_light_or_dark()
    {
        var axe = await File.ReadAllTextAsync(AxeFactAttribute.File);
        var found = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var window = await site.Open(scheme: scheme);
            foreach (var path in s_pages.Append(await EntryPath(window)))
            {
                await window.Go(path);
                await window.Page.EvaluateAsync(axe);
                var answer = await window.Page.EvaluateAsync<JsonElement>(
                    "() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })");
                found.AddRange(answer.GetProperty("violations").EnumerateArray().Select(v =>
                    $"{path} ({scheme}): {v.GetProperty("id")}: {v.GetProperty("nodes")[0].GetProperty("html")} "
                    + $"{v.GetProperty("nodes")[0].GetProperty("failureSummary")}"));
            }
        }
        Assert.Empty(found);
    }

    [ChromiumFact]
    public async Task No_page_is_wider_than_a_phone_or_heavier_than_allowed()
    {
        await using var window = await site.Open(Phone, 740);
        foreach (var path in s_pages.Append(await EntryPath(window)))
        {
            await window.Go(path);
            var width = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(width <= Phone, $"{path} is {width} wide");
            var weight = await window.Page.EvaluateAsync<double>(
                "() => performance.getEntries().reduce((sum, e) => sum + (e.encodedBodySize || 0), 0)");
            Assert.True(weight < HeaviestPage, $"{path} weighs {weight}");
        }
    }

    [ChromiumFact]
    public async Task An_article_is_pasted_found_corrected_and_exported()
    {
        await using var window = await site.Open();
        var page = (await window.Go("/code")).Page;
        await page.FillAsync("#paste", Article);
        await page.FillAsync("input[name=published]", "2025-06-10");
        await page.ClickAsync("text=Code it");
        await page.Locator("mark.actor").First.WaitForAsync();
        await page.Locator(".notes >> text=CONSULT").First.WaitForAsync();
        await page.ClickAsync("text=Add to the ledger");
        await window.Reaches("/document/pasted");

        await page.FillAsync("#q", "Kenya Norway salmon");
        await page.PressAsync("#q", "Enter");
        await window.Reaches("/timeline?");
        await page.Locator("li.entry a.kind").First.ClickAsync();
        await window.Reaches("/entry/");
        await page.SelectOptionAsync("select[name=field]", "topics");
        await page.FillAsync("input[name=value]", "salmon; quotas");
        await page.ClickAsync("text=Change");
        await page.Locator("dd:has-text('salmon; quotas')").First.WaitForAsync();
        await page.ClickAsync("text=Undo");
        await page.Locator("li.undone").First.WaitForAsync();

        var download = page.WaitForDownloadAsync();
        await page.EvaluateAsync("() => { location.href = '/timeline.csv?text=salmon'; }");
        Assert.Contains("CONSULT", await File.ReadAllTextAsync(await (await download).PathAsync()), StringComparison.Ordinal);
        window.IsSound();
    }

    [ChromiumFact]
    public async Task Everything_works_without_scripts()
    {
        await using var window = await site.Open(scripts: false);
        var page = (await window.Go("/")).Page;
        await page.FillAsync("#q", "Türkiye Greece");
        await page.ClickAsync("form.search button");
        await window.Reaches("/dyad/TUR/GRC");
        Assert.True(await page.Locator("svg.curve circle").CountAsync() > 5);
        await window.Go("/network");
        Assert.True(await page.Locator("svg.graph circle").CountAsync() > 5);
    }

    [ChromiumFact]
    public async Task Entries_are_checked_by_keys_and_agreement_is_told()
    {
        await using var window = await site.Open();
        var page = (await window.Go("/review?coder=ada")).Page;
        if (await page.Locator("html.lively").CountAsync() == 0) return;
        await Press("a", "text=Judged: ada 1");
        await Press("r", "text=Judged: ada 2");
        await window.Go("/review?coder=ben&queue=second");
        await Press("a", "td:has-text('ada, ben')");
        window.IsSound();

        Task Press(string key, string seen) =>
            BrowserWindow.Until(() => page.Keyboard.PressAsync(key),
                patience => page.Locator(seen).WaitForAsync(new() { Timeout = patience }));
    }

    [ChromiumFact]
    public async Task Drawing_over_the_bars_zooms_and_maps_and_networks_come_alive()
    {
        await using var window = await site.Open();
        var page = (await window.Go("/timeline")).Page;
        if (await page.Locator("html.lively").CountAsync() == 0) return;
        await page.Locator("#brush .brush").WaitForAsync();
        var box = (await page.Locator("#brush svg.bars").BoundingBoxAsync())!;
        await BrowserWindow.Until(async () =>
        {
            await page.Mouse.MoveAsync(box.X + (box.Width * 0.4f), box.Y + 60);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(box.X + (box.Width * 0.6f), box.Y + 60, new() { Steps = 5 });
            await page.Mouse.UpAsync();
        }, patience => window.Reaches("/timeline?from=", patience));
        await window.Go("/network");
        await page.Locator("#network canvas").WaitForAsync();
        await window.Go("/map");
        await page.Locator("#map path.land").WaitForAsync();
        await page.FocusAsync("#map .zoom button");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#map g[transform$='scale(1.5)']").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Locator("#map g[transform^='translate(-180,']").WaitForAsync();
        await page.ClickAsync("#map .zoom button[aria-label='The whole']");
        await page.Locator("#map g[transform='translate(0,0) scale(1)']").WaitForAsync();
        await page.FillAsync("#q", "aks");
        await page.Locator(".suggestions li").First.WaitForAsync();
        await page.PressAsync("#q", "ArrowDown");
        await page.PressAsync("#q", "Enter");
        await window.Reaches("/actor/Selin_Aksoy");
        window.IsSound();
    }

    [ChromiumFact]
    public async Task A_hostile_article_does_nothing()
    {
        await using var window = await site.Open();
        await window.Go("/document/" + Uri.EscapeDataString(Showcase.HostileId).Replace("%2F", "/", StringComparison.Ordinal));
        Assert.Contains("<script>alert(1)</script>", await window.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        Assert.Equal(0, await window.Page.Locator("main script, main img, main b, [onclick], [onerror], a[href^='javascript:']")
            .CountAsync());
        await window.Go("/timeline?from=2023-02-03&to=2023-02-03");
        window.IsSound();
    }

    private static async Task<string> EntryPath(BrowserWindow window)
    {
        await window.Go($"/document/{Showcase.ReportedTwice}");
        return (await window.Page.Locator(".notes a.kind").First.GetAttributeAsync("href"))!;
    }
}
