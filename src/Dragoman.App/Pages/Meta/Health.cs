using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Paste;
using Dragoman.Ledger;

namespace Dragoman.App.Pages.Meta;

/// <summary>Whether the site can do its work, for load balancers.</summary>
internal static class Health
{
    public static IResult Read(Visit visit)
    {
        try
        {
            visit.Queries.Entries(new Ledger.Queries.EntryQuery { PageSize = 1 });
            return Results.Json(new { status = "ok", coding = visit.Service<Workshop>().IsOpen ? "ready" : "not ready" });
        }
        catch (Exception fault) when (fault is LedgerException or System.Data.Common.DbException)
        {
            throw new PageException(503, "The ledger cannot be read", fault.Message);
        }
    }
}
