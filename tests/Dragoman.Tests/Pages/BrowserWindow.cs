using Microsoft.Playwright;

namespace Dragoman.Tests.Pages;

/// <summary>A browser window that remembers what went wrong in it.</summary>
internal sealed class BrowserWindow : IAsyncDisposable
{
    private const int Tries = 4;
    private const float Patience = 25_000;
    private const int Pause = 100;
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

    /// <summary>
    /// Does something until its effect shows: on a loaded machine a key or a gesture may come to a page that does not listen yet.
    /// </summary>
    /// <param name="act">What is done, again after each failure.</param>
    /// <param name="seen">Waits for the effect at most so many milliseconds.</param>
    public static async Task Until(Func<Task> act, Func<float, Task> seen)
    {
        for (var tried = 1; ; tried++)
        {
            await act();
            try
            {
                await seen(Patience);
                return;
            }
            catch (TimeoutException) when (tried < Tries)
            {
            }
        }
    }

    /// <summary>
    /// Waits until the window's address holds a part. Playwright's own way waits for the word "load" too, which gets lost at times.
    /// </summary>
    public async Task Reaches(string part, float patience = 4 * Patience)
    {
        for (var waited = 0; !Page.Url.Contains(part, StringComparison.Ordinal); waited += Pause)
        {
            if (waited > patience) throw new TimeoutException($"{Page.Url} did not become {part}");
            await Page.WaitForTimeoutAsync(Pause);
        }
    }

    public void IsSound() => Assert.Empty(_faults);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
