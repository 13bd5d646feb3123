using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Entries;

/// <summary>An entry with all reports, how its values were chosen, and what people said of it.</summary>
/// <param name="Details">The entry and everything behind it.</param>
public sealed record EntryModel(EntryDetails Details) : PageModel
{
    public override string Title => Say.Line(Details.Entry);

    public static EntryModel Read(Visit visit) => new(Find(visit));

    public static EntryDetails Find(Visit visit) =>
        visit.Queries.Entry(visit.Route("id")) ?? throw PageException.Missing($"entry {visit.Route("id")}");
}
