using Dragoman.Ledger.Merging;
using Dragoman.Text;

namespace Dragoman.Ledger.Store;

/// <summary>Actors, pairs and place of an entry as the row numbers under which it is found and counted.</summary>
internal static class EntryMembers
{
    /// <summary>A summit of more counts as contact of these only; its entry still lists everybody.</summary>
    private const int MostBodies = 24;

    /// <summary>The participants themselves and the states and organisations for which they stand, by key.</summary>
    public static Dictionary<long, Actors.Actor> Actors(EntryRow entry)
    {
        var actors = new Dictionary<long, Actors.Actor>();
        foreach (var participant in entry.Facts.Participants.Concat(Attributed(entry)))
        {
            actors.TryAdd(Keys.Of(ActorKeys.Own(participant.Actor)), participant.Actor);
            if (ActorKeys.Body(participant.Actor) is var body && body != ActorKeys.Own(participant.Actor))
                actors.TryAdd(Keys.Of(body), new Actors.Actor(body, Dragoman.Actors.ActorKind.State, body) { Country = body });
        }
        return actors;
    }

    /// <summary>Nobody takes part in a figure; it belongs to those who told it.</summary>
    private static IReadOnlyList<Events.Participant> Attributed(EntryRow entry) =>
        entry.Facts.Kind == EntryKind.Claim ? entry.Facts.Attribution : [];

    /// <summary>Pairs of states and organisations, each once, the smaller key first.</summary>
    public static IEnumerable<(long A, long B)> Pairs(EntryRow entry)
    {
        var bodies = entry.Facts.Participants.Select(p => Keys.Of(ActorKeys.Body(p.Actor))).Distinct().Order().Take(MostBodies).ToArray();
        for (var i = 0; i < bodies.Length; i++)
            for (var j = i + 1; j < bodies.Length; j++)
                yield return (bodies[i], bodies[j]);
    }

    /// <summary>
    /// States and organisations that take part or whose word a figure is; beside pairs they are counted alone, as a pair with 0.
    /// </summary>
    public static IEnumerable<long> Bodies(EntryRow entry) =>
        entry.Facts.Participants.Concat(Attributed(entry)).Select(p => Keys.Of(ActorKeys.Body(p.Actor))).Distinct();

    /// <summary>The place, 0 where none is told.</summary>
    public static long Place(EntryRow entry) => entry.Facts.Place is { } place ? Place(place.Place) : 0;

    /// <summary>A place by its GeoNames id, or by its name where the gazetteer has it without one.</summary>
    public static long Place(Places.Place place) =>
        Keys.Of(place.GeonamesId is { } id ? $"geonames {id}" : $"{Folding.Fold(place.Name)}, {place.Country}");
}
