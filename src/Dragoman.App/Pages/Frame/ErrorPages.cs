using Dragoman.App.Pages.Meta;
using Dragoman.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace Dragoman.App.Pages.Frame;

/// <summary>Every error in one shape: problem details for programs, a page with the same words for people.</summary>
internal static class ErrorPages
{
    /// <summary>Twins by their suffix, the rest by what the request accepts.</summary>
    public static bool WantsJson(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        return path.EndsWith(".json", StringComparison.Ordinal) || path.EndsWith(".csv", StringComparison.Ordinal)
            || path.EndsWith(".atom", StringComparison.Ordinal) || path is "/events" or "/-/metrics" or "/-/health"
            || !http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
    }

    public static async Task Handle(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
            if (http.Response is { HasStarted: false, StatusCode: 404, ContentLength: null } && http.GetEndpoint() is null)
                await Write(http, PageException.Missing($"page {http.Request.Path}"));
        }
        catch (PageException problem) when (!http.Response.HasStarted)
        {
            await Write(http, problem);
        }
        catch (LedgerException fault) when (!http.Response.HasStarted)
        {
            await Write(http, new PageException(400, "The ledger cannot do that", fault.Message));
        }
        catch (BadHttpRequestException fault) when (!http.Response.HasStarted)
        {
            await Write(http, new PageException(fault.StatusCode, "The request cannot be understood", fault.Message));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The visitor went away; there is nobody to tell.
        }
        catch (Exception fault) when (!http.Response.HasStarted)
        {
            Log(http, fault);
            await Write(http, new PageException(500, "Something went wrong", "The fault is in the server's log; the ledger is unharmed."));
        }
    }

    private static void Log(HttpContext http, Exception fault) =>
        http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Dragoman")
            .LogError(fault, "{Path} failed", http.Request.Path);

    private static async Task Write(HttpContext http, PageException problem)
    {
        http.Response.StatusCode = problem.Status;
        var result = WantsJson(http)
            ? Results.Json(new ProblemDetails { Status = problem.Status, Title = problem.Title, Detail = problem.Message,
                Type = $"https://httpwg.org/specs/rfc9110.html#status.{problem.Status}", Instance = http.Request.Path },
                contentType: "application/problem+json", statusCode: problem.Status)
            : await HtmlPage.Write(new Visit(http), typeof(ErrorPage),
                new ErrorModel(problem.Status, problem.Title, problem.Message), problem.Status);
        await result.ExecuteAsync(http);
    }
}
