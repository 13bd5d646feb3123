using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dragoman.App.Pages.Frame;

/// <summary>Writes a page. Components encode all text; what turns the direction of writing is made visible on top of that.</summary>
internal static partial class HtmlPage
{
    public static async Task<IResult> Write(Visit visit, Type page, PageModel model, int status = 200)
    {
        await using var renderer = new HtmlRenderer(visit.Http.RequestServices, visit.Service<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Shell.Visit)] = visit, [nameof(Shell.Page)] = page, [nameof(Shell.Model)] = model,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Shell>(parameters))
            .ToHtmlString());
        visit.Http.Response.Headers.CacheControl = "no-store";
        return Results.Content(Turning().Replace(html, "&#xFFFD;"), "text/html; charset=utf-8", statusCode: status);
    }

    /// <summary>
    /// Bidirectional controls, as the encoder writes them: marks, embeddings, overrides and isolates can make a text read as
    /// something that it does not say.
    /// </summary>
    [GeneratedRegex("&#x(?:200E|200F|061C|202[A-E]|206[6-9]);", RegexOptions.CultureInvariant)]
    private static partial Regex Turning();
}
