using Dragoman.App.Pages.Frame;
using Dragoman.App.Pages.Parts;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Instruments;

/// <summary>Drafts and agreements with their steps.</summary>
/// <param name="Instruments">A page of them, the latest first.</param>
/// <param name="Kinds">All kinds with their numbers.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record InstrumentsModel(IReadOnlyList<InstrumentHistory> Instruments, IReadOnlyList<FacetValue> Kinds, string? Next)
    : PageModel
{
    public override string Title => "Instruments";

    public override bool HasCsv => true;

    public override bool HasAtom => true;

    public static EntryQuery Query(Visit visit) => EntryQueries.Read(visit.Address) with { Kinds = [EntryKind.Instrument] };

    public static InstrumentsModel Read(Visit visit)
    {
        var query = Query(visit);
        var kinds = TypeCounts.Of(visit.Queries, query);
        if (kinds.Count == 0) return new([], [], null);
        var page = visit.Queries.Instruments(query);
        return new(page.Instruments, kinds, page.Next);
    }
}
