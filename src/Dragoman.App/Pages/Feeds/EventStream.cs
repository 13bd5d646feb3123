using Dragoman.App.Pages.Frame;
using Microsoft.AspNetCore.Http.Features;

namespace Dragoman.App.Pages.Feeds;

/// <summary>Entries as they come in, as Server-Sent Events, whichever program adds them.</summary>
internal static class EventStream
{
    private static readonly TimeSpan s_wait = TimeSpan.FromSeconds(2);

    /// <summary>A slow writer's document may carry an earlier moment than one that is known already.</summary>
    private static readonly TimeSpan s_overlap = TimeSpan.FromSeconds(20);

    public static async Task Follow(HttpContext http)
    {
        var (visit, clock, stop) = (new Visit(http), http.RequestServices.GetRequiredService<TimeProvider>(), Ends(http));
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync("retry: 5000\n\n", stop);
        await http.Response.Body.FlushAsync(stop);
        var begin = clock.GetUtcNow();
        var seen = visit.Queries.Arrivals(begin - s_overlap).Select(a => a.Document).ToHashSet(StringComparer.Ordinal);
        for (var since = begin - s_overlap; !stop.IsCancellationRequested; since = clock.GetUtcNow() - s_overlap)
        {
            await Task.Delay(s_wait, clock, stop);
            var arrivals = visit.Queries.Arrivals(since - s_wait);
            foreach (var arrival in arrivals)
                if (!seen.Contains(arrival.Document))
                    await http.Response.WriteAsync(visit.Service<Arrived>().Of(visit.Queries, arrival.Document), stop);
            seen = arrivals.Select(a => a.Document).ToHashSet(StringComparer.Ordinal);
            await http.Response.WriteAsync(": still here\n\n", stop);
            await http.Response.Body.FlushAsync(stop);
        }
    }

    private static CancellationToken Ends(HttpContext http) => CancellationTokenSource.CreateLinkedTokenSource(
        http.RequestAborted, http.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping).Token;
}
