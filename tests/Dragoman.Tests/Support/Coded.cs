using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using Dragoman.Reading;
using NodaTime.Text;

namespace Dragoman.Tests.Support;

/// <summary>Builds coded documents by hand, so that tests of the ledger need neither models nor a coder.</summary>
internal static class Coded
{
    public static CodedDocument Document(string id, string published, params Event[] events) => new(
        new Article(id, $"{id}. " + string.Join(" ", events.SelectMany(e => e.Evidence).Select(e => e.Text)))
        {
            Title = $"About {id}",
            Outlet = $"Outlet of {id}",
            Url = $"https://news.example/{id}",
            Published = new Publication(LocalDatePattern.Iso.Parse(published).Value, null, null, PublishedFrom.Page),
        },
        [.. events.Select((e, i) => e with { Id = $"{id}-{i}" })], [], [], []);

    /// <summary>An event between participants written as <c>TUR</c> or <c>TUR:Hakan Fidan</c>; recipients follow <c>&gt;</c>.</summary>
    public static Event Event(EventType type, string who, string? date, string evidence, EventStatus status = EventStatus.Occurred)
    {
        var sides = who.Split('>');
        return new Event("", type, status)
        {
            Actors = Participants(sides[0]),
            Recipients = sides.Length > 1 ? Participants(sides[1]) : [],
            Date = date is null ? null : Date(date),
            Confidence = 0.8,
            Score = 2.5,
            Evidence = [new Evidence(0, evidence.Length, evidence)],
        };
    }

    public static EventDate Date(string range, bool inferred = false)
    {
        var days = range.Split("..");
        return new EventDate(null, LocalDatePattern.Iso.Parse(days[0]).Value, LocalDatePattern.Iso.Parse(days[^1]).Value, inferred);
    }

    public static EventPlace Place(string name, string country, int geonames) =>
        new(name, new Place(name, country, 41.0, 29.0, geonames));

    public static Participant Participant(string who)
    {
        var parts = who.Trim().Split(':');
        return parts.Length == 1
            ? new Participant(parts[0], new Actor(parts[0], ActorKind.State, parts[0]) { Country = parts[0] })
            : new Participant(parts[1], new Actor(parts[1], ActorKind.Person, parts[0])
            {
                Country = parts[0], Sector = "GOV", Entity = parts[1].Replace(' ', '_'),
            });
    }

    private static Participant[] Participants(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Participant)];
}
