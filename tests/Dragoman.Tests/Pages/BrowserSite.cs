using Dragoman.Tests.Support;
using Microsoft.Playwright;

namespace Dragoman.Tests.Pages;

/// <summary>The site with a real browser before it, Debian's chromium.</summary>
public sealed class BrowserSite : TestSite, IAsyncLifetime
{
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    async Task IAsyncLifetime.InitializeAsync()
    {
        if (!File.Exists(Servers.Chromium)) return;
        await InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Servers.Chromium, Args = s_arguments,
            Timeout = Patience });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is null) return;
        await _browser.DisposeAsync();
        _playwright!.Dispose();
        await DisposeAsync();
    }

    /// <summary>A fresh window; it fails the test that leaves it with errors of scripts or of the security policy.</summary>
    internal async Task<BrowserWindow> Open(int width = 1200, int height = 800, ColorScheme scheme = ColorScheme.Light,
        bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(), ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts, AcceptDownloads = true,
        });
        context.SetDefaultTimeout(Patience);
        return new BrowserWindow(context, await context.NewPageAsync());
    }

    /// <summary>Milliseconds; generous, since a loaded machine must not fail a test.</summary>
    private const float Patience = 90_000;
}
