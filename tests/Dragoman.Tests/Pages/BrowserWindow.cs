using Microsoft.Playwright;

namespace Dragoman.Tests.Pages;

/// <summary>A browser window that remembers what went wrong in it.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public BrowserWindow(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _faults.Add(message.Text);
        };
        page.Dialog += async (_, dialog) =>
        {
            _faults.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public async Task<BrowserWindow> Go(string path)
    {
        await Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        return this;
    }

    public void IsSound() => Assert.Empty(_faults);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
