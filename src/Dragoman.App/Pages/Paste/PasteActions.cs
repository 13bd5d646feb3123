using System.Text.Json;
using Dragoman.App.Access;
using Dragoman.App.Commands;
using Dragoman.App.Pages.Frame;

namespace Dragoman.App.Pages.Paste;

/// <summary>Coding a pasted text, by form or by JSON.</summary>
internal static class PasteActions
{
    public static async Task<IResult> Form(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var input = new PasteInput { Text = form["text"], Title = form["title"], Published = form["published"],
            Add = form["add"] == "1" };
        var (visit, model) = Run(http, input);
        return input.Add ? Results.Redirect(Address.Document(model.Document!.Article.Id))
            : await HtmlPage.Write(visit, typeof(PastePage), model);
    }

    public static async Task<IResult> Json(HttpContext http)
    {
        try
        {
            var input = await http.Request.ReadFromJsonAsync<PasteInput>(JsonSerializerOptions.Web) ?? new PasteInput();
            var (visit, model) = Run(http, input);
            return PageJson.Write(visit, model.Document!);
        }
        catch (JsonException fault)
        {
            throw PageException.Bad($"The body is no JSON of the form {{\"text\": …}}: {fault.Message}");
        }
    }

    private static (Visit Visit, PasteModel Model) Run(HttpContext http, PasteInput input)
    {
        var visit = new Visit(http);
        if (input.Add && !visit.Visitor.May(Role.Editor)) throw new PageException(403, "Not allowed",
            "Adding to the ledger needs the role editor.");
        var model = PasteModel.Code(visit, input);
        if (!input.Add) return (visit, model);
        visit.Ledger.Add(model.Document!, ModelVersion.Current);
        Audit.Write(visit, "add document", model.Document!.Article.Id);
        return (visit, model);
    }
}
