using Dragoman.App.Pages.Frame;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Dyad;

/// <summary>How two actors deal with each other.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Months">Events by month, type and mode, with the sums of their scores.</param>
public sealed record DyadModel(ActorHead A, ActorHead B, IReadOnlyList<Bucket> Months) : PageModel
{
    private const int MostContacts = 100;
    private const int MostShown = 12;
    private const int MostTopics = 24;
    private static readonly string[] s_others = [.. Enum.GetNames<EventType>().Where(t => t != "CONSULT")];

    /// <summary>The latest contact that took place.</summary>
    public Entry? LastContact { get; init; }

    /// <summary>Contacts planned from today on.</summary>
    public IReadOnlyList<Entry> Planned { get; init; } = [];

    /// <summary>Latest contacts.</summary>
    public IReadOnlyList<Entry> Contacts { get; init; } = [];

    /// <summary>Latest other events.</summary>
    public IReadOnlyList<Entry> Others { get; init; } = [];

    /// <summary>Who dealt for each side, the most often first.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>What it was about, the most often first.</summary>
    public IReadOnlyList<FacetValue> Topics { get; init; } = [];

    public override string Title => $"{A.Name} and {B.Name}";

    public override bool HasCsv => true;

    public override bool HasAtom => true;

    /// <summary>Contacts by mode; meetings without visitor and host have none.</summary>
    public IReadOnlyList<ModeCount> Modes => [.. Months.Where(m => m.Type == "CONSULT")
        .GroupBy(m => string.IsNullOrEmpty(m.Mode) ? "meeting" : m.Mode)
        .Select(g => new ModeCount(g.Key, g.Sum(m => m.Count))).OrderByDescending(m => m.Count)];

    public static EntryQuery Query(Visit visit) => EntryQueries.Read(visit.Address) with { Actors = [visit.Route("a"),
        visit.Route("b")] };

    public static DyadModel Read(Visit visit)
    {
        var (queries, query) = (visit.Queries, Query(visit));
        var (a, b) = (Head(queries, query.Actors[0]), Head(queries, query.Actors[1]));
        var events = query with { Kinds = [EntryKind.Event] };
        var contacts = queries.Entries(events with { Types = ["CONSULT"], PageSize = MostContacts, To = query.To ?? visit.Today })
            .Entries;
        var others = queries.Entries(events with { Types = s_others, PageSize = MostShown }).Entries;
        return new(a, b, ByMonth(queries, query))
        {
            LastContact = queries.LastContact(a.Key, b.Key, visit.Today),
            Planned = queries.PlannedAhead(query.Actors, visit.Today).Entries,
            Contacts = [.. contacts.Take(MostShown)],
            Others = others,
            Speakers = Speaker.Of(contacts),
            Topics = [.. contacts.Concat(others).SelectMany(e => e.Facts.Topics).GroupBy(Text.Folding.Fold, StringComparer.Ordinal)
                .Select(g => new FacetValue(g.Key, g.First(), g.Count())).OrderByDescending(t => t.Count).Take(MostTopics)],
        };
    }

    /// <summary>Pairs of people are not tallied: theirs are counted from the entries.</summary>
    private static IReadOnlyList<Bucket> ByMonth(LedgerQueries queries, EntryQuery query)
    {
        var months = queries.Dyad(query.Actors[0], query.Actors[1], query.From, query.To);
        return months.Count > 0 ? months : queries.Histogram(query with { Kinds = [EntryKind.Event] }, Period.Month);
    }

    private static ActorHead Head(LedgerQueries queries, string key) => queries.Actor(key)?.Head
        ?? throw PageException.Missing($"actor {key}");
}
