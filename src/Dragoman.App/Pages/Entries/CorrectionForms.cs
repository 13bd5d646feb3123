using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Corrections;

namespace Dragoman.App.Pages.Entries;

/// <summary>Corrections by form: accept, reject, edit, split, merge, and taking them back.</summary>
internal static class CorrectionForms
{
    public static async Task<IResult> Correct(HttpContext http)
    {
        var (visit, form) = (new Visit(http), await http.Request.ReadFormAsync());
        var id = EntryModel.Find(visit).Entry.Id;
        var what = form["action"].ToString() switch
        {
            "accept" => Correcting.Accept(id),
            "reject" => Correcting.Reject(id),
            "edit" => Correcting.Edit(id, form["field"].ToString(), form["value"].ToString().Trim()),
            "split" => Correcting.Split(id, [.. form["report"].OfType<string>()]),
            "merge" => Correcting.Merge(id, form["other"].ToString().Trim()),
            var other => throw PageException.Bad($"action={other} is unknown; expected accept|reject|edit|split|merge."),
        };
        var correction = visit.Ledger.Correct(what, visit.Visitor.Name, form["reason"].ToString().Trim());
        Audit.Write(visit, $"{correction.Action} {correction.Field}".Trim().ToLowerInvariant(), id);
        return Back(visit, id);
    }

    public static async Task<IResult> Undo(HttpContext http)
    {
        var (visit, form) = (new Visit(http), await http.Request.ReadFormAsync());
        var id = visit.Route("id");
        visit.Ledger.Undo(form["correction"].ToString(), visit.Visitor.Name);
        Audit.Write(visit, "undo " + form["correction"], id);
        return Back(visit, id);
    }

    /// <summary>Ids of entries change with their reports: the page is found by whichever id still leads somewhere.</summary>
    private static IResult Back(Visit visit, string id) =>
        Results.Redirect(visit.Queries.Entry(id) is { } entry ? Address.Entry(entry.Entry.Id) : "/timeline");
}
