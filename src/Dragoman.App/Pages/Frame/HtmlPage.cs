using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dragoman.App.Pages.Frame;

/// <summary>Writes a page. Components encode all text; what turns the direction of writing is made visible on top of that.</summary>
internal static class HtmlPage
{
    public static async Task<IResult> Write(Visit visit, Type page, PageModel model, int status = 200)
    {
        await using var renderer = new HtmlRenderer(visit.Http.RequestServices, visit.Service<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Shell.Visit)] = visit, [nameof(Shell.Page)] = page, [nameof(Shell.Model)] = model,
        });
        var text = new PageText(status);
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Shell>(parameters)).WriteHtmlTo(text));
        // Only now, since the token of a form sets what is weaker.
        visit.Http.Response.Headers.CacheControl = "no-store";
        return text;
    }
}
