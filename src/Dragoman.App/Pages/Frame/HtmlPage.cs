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
        visit.Http.Response.Headers.CacheControl = "no-store";
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var shell = await renderer.RenderComponentAsync<Shell>(parameters);
            var text = new PageText(status);
            shell.WriteHtmlTo(text);
            return text;
        });
    }
}
