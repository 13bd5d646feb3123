using System.Net;

namespace Dragoman.App.Queue;

/// <summary>A worker's own pages on loopback: <c>/-/health</c> (200 or 503) and <c>/-/metrics</c> for Prometheus.</summary>
internal static class WorkerPages
{
    public static async Task<WebApplication> StartAsync(int port, WorkerMetrics metrics)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        var pages = builder.Build();
        pages.MapGet("/-/health", () => metrics.IsHealthy
            ? Results.Text("ok\n")
            : Results.Text("waiting for the broker or the ledger\n", statusCode: StatusCodes.Status503ServiceUnavailable));
        pages.MapGet("/-/metrics", () => Results.Text(metrics.Text(), "text/plain; version=0.0.4"));
        await pages.StartAsync();
        return pages;
    }
}
