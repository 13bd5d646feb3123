using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Corrections;

namespace Dragoman.App.Pages.Reviewing;

/// <summary>A verdict out of the queue.</summary>
internal static class ReviewActions
{
    public static async Task<IResult> Judge(HttpContext http)
    {
        var (visit, form) = (new Visit(http), await http.Request.ReadFormAsync());
        var (entry, coder) = (form["entry"].ToString(), ReviewModel.CoderOf(visit, form["coder"]));
        var what = form["verdict"].ToString() switch
        {
            "accept" => Correcting.Accept(entry),
            "reject" => Correcting.Reject(entry),
            "edit" => Correcting.Edit(entry, form["field"].ToString(), form["value"].ToString().Trim()),
            var other => throw PageException.Bad($"verdict={other} is unknown; expected accept|reject|edit."),
        };
        visit.Ledger.Correct(what, coder, form["reason"].ToString().Trim());
        Audit.Write(visit, form["verdict"].ToString(), entry);
        return Results.Redirect(visit.Address.Set("page", null).ToString());
    }
}
