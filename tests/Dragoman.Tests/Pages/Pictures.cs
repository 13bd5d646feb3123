using Dragoman.Tests.Support;
using Microsoft.Playwright;

namespace Dragoman.Tests.Pages;

/// <summary>Takes the pictures of the docs: every page in light and dark.</summary>
public sealed class Pictures(BrowserSite site) : IClassFixture<BrowserSite>
{
    private const int Settling = 2500;

    private static readonly (string Name, string Path)[] s_pages =
    [
        ("home", "/"), ("timeline", "/timeline?actor=TUR&actor=GRC"), ("dyad", "/dyad/TUR/GRC"), ("actor", "/actor/Selin_Aksoy"),
            ("network", "/network?from=2024-01-01"),
        ("map", "/map"), ("figures", "/figures?type=displaced"), ("instruments", "/instruments"), ("review", "/review"),
            ("document", "/document/harbour-a"),
        ("patterns", "/-/patterns"),
    ];

    [PictureFact]
    public async Task Every_page_in_light_and_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var window = await site.Open(1080, 720, scheme);
            foreach (var (name, path) in s_pages) await Take(await window.Go(path), name, scheme);
            await window.Go("/document/harbour-a");
            var report = (await window.Page.Locator(".notes a.quiet").First.GetAttributeAsync("href"))!;
            await window.Page.ClickAsync(".notes a.kind");
            await Take(window, "entry", scheme);
            await Take(await window.Go(report), "why", scheme);
            await window.Go("/code");
            await window.Page.FillAsync("#paste", "Türkiye and Greece held talks in Ankara on Thursday on fishing rights.\n\n"
                + "Norway's foreign minister will visit Nairobi next week, the ministry said. "
                + "At least 40 people were injured in protests in Mombasa, police said.");
            await window.Page.FillAsync("input[name=published]", "2025-06-14");
            await window.Page.ClickAsync("text=Code it");
            await window.Page.Locator("mark.actor").First.WaitForAsync();
            await Take(window, "code", scheme);
        }
    }

    private static async Task Take(BrowserWindow window, string name, ColorScheme scheme)
    {
        if (name is "network" or "map") await window.Page.WaitForTimeoutAsync(Settling);
        var folder = Directory.CreateDirectory(Repository.File("docs", "pictures"));
        await window.Page.ScreenshotAsync(new() { Path = Path.Combine(folder.FullName,
            $"{name}-{scheme.ToString().ToLowerInvariant()}.png") });
    }
}
