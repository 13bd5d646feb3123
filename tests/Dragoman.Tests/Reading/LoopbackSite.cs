using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Dragoman.Tests.Reading;

/// <summary>A real web server on loopback with a handler a path; the rest is not found.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, RequestDelegate> _pages = new(StringComparer.Ordinal);

    private LoopbackSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MinResponseDataRate = null);
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>Requests so far: path, with query.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>User agents that asked.</summary>
    public ConcurrentQueue<string> Agents { get; } = new();

    public string Address => _app.Urls.Single();

    public static async Task<LoopbackSite> StartAsync()
    {
        var site = new LoopbackSite();
        await site._app.StartAsync();
        return site;
    }

    public LoopbackSite Page(string path, RequestDelegate handler)
    {
        _pages[path] = handler;
        return this;
    }

    public LoopbackSite Page(string path, string body, string type = "text/html; charset=utf-8") => Page(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(body);
    });

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue(context.Request.Path + context.Request.QueryString);
        Agents.Enqueue(context.Request.Headers.UserAgent.ToString());
        if (_pages.TryGetValue(context.Request.Path, out var page)) await page(context);
        else context.Response.StatusCode = 404;
    }
}
