using Dragoman.Actors;
using Dragoman.App.Pages.Frame;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Actors;

/// <summary>A person, state, organisation or group.</summary>
/// <param name="Actor">Names and offices, with where we know them from.</param>
/// <param name="Counterparts">With whom it deals most.</param>
/// <param name="Months">Events by month and type.</param>
/// <param name="Entries">A page of entries.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record ActorModel(
    ActorDetails Actor, IReadOnlyList<Link> Counterparts, IReadOnlyList<Bucket> Months, IReadOnlyList<Entry> Entries, string? Next)
        : PageModel
{
    private const int MostCounterparts = 24;

    /// <summary>Offices of the registry: those that a person held, or who holds those of a state or organisation.</summary>
    public IReadOnlyList<HeldOffice> Registered { get; init; } = [];

    public override string Title => Actor.Head.Name;

    public override bool HasCsv => true;

    public override bool HasAtom => true;

    public static EntryQuery Query(Visit visit) => EntryQueries.Read(visit.Address) with { Actors = [visit.Route("id")] };

    public static ActorModel Read(Visit visit)
    {
        var (queries, query) = (visit.Queries, Query(visit));
        var actor = queries.Actor(query.Actors[0]) ?? throw PageException.Missing($"actor {query.Actors[0]}");
        var page = queries.Entries(query with { PageSize = Math.Min(query.PageSize, 25) });
        return new(actor, queries.Counterparts(actor.Head.Key, query.From, query.To, MostCounterparts),
            queries.Histogram(query with { Kinds = [EntryKind.Event] }, Period.Month), page.Entries, page.Next)
        {
            Registered = visit.Service<Registry>().OfficesOf(actor.Head.Kind, actor.Head.Name, actor.Head.Key, query.To ?? visit.Today),
        };
    }
}
