using Dragoman.Actors;
using Dragoman.Events;
using NodaTime.Text;

namespace Dragoman.Tests.Codebook;

/// <summary>Whether a coded event is what a frame says.</summary>
internal static class FrameMatch
{
    public static bool Fits(Event coded, Frame frame) =>
        coded.Type.ToString() == frame.Type
        && coded.Status.ToString().Equals(frame.Status, StringComparison.OrdinalIgnoreCase)
        && (frame.Mode is null || frame.Mode == (coded.Mode ?? "-"))
        && Same(coded.Actors, frame.Actors) && Same(coded.Recipients, frame.Recipients)
        && frame.Details.All(detail => Holds(coded, detail.Key, detail.Value));

    /// <summary>One event in the notation of the codebook, for messages.</summary>
    public static string Tell(Event coded)
    {
        var sides = Side(coded.Actors) + (coded.Recipients.Count > 0 ? " > " + Side(coded.Recipients) : "");
        var date = coded.Date is { } day ? $"; on {LocalDatePattern.Iso.Format(day.Start)}..{LocalDatePattern.Iso.Format(day.End)}" : "";
        var place = coded.Place is { } at ? $"; at {at.Place.Name}" : "";
        var by = string.Concat(coded.Attribution.Select(a => $"; by {a.Actor.Code ?? a.Text}"));
        var about = string.Concat(coded.Topics.Select(topic => $"; about {topic}"));
        return $"{coded.Type}/{coded.Mode ?? "-"} {coded.Status.ToString().ToLowerInvariant()}: {sides}{date}{place}{by}{about}"
            + $"  [{coded.Why?.Rule}: {string.Join(" | ", coded.Why?.Steps ?? [])}]";
    }

    private static string Side(IReadOnlyList<Participant> side) =>
        string.Join(" + ", side.Select(p => $"{p.Actor.Code ?? p.Actor.Name}({p.Actor.Name})"));

    private static bool Same(IReadOnlyList<Participant> side, string[] expected) =>
        side.Select(p => p.Actor.Code ?? p.Actor.Country ?? p.Actor.Name).Distinct().Order(StringComparer.Ordinal)
            .SequenceEqual(expected)
        || expected.All(e => side.Any(p => Is(p, e))) && side.All(p => expected.Any(e => Is(p, e)));

    private static bool Is(Participant participant, string who) =>
        participant.Actor is Actor actor
        && (actor.Code == who || actor.Country == who && actor.Code is null
            || actor.Name.Contains(who, StringComparison.OrdinalIgnoreCase)
            || participant.Text.Contains(who, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(Event coded, string key, string value) => key switch
    {
        "on" => coded.Date is { } date && Day(date.Start) == value.Split("..")[0] && (!value.Contains("..", StringComparison.Ordinal)
            || Day(date.End) == value.Split("..")[1]),
        "at" when value == "none" => coded.Place is null,
        "at" => coded.Place is { } place && (Says(place.Place.Name, value) || Says(place.Text, value)),
        "about" => coded.Topics.Any(topic => Says(topic, value)),
        "by" => value == "none" ? coded.Attribution.Count == 0 : coded.Attribution.Any(source => Is(source, value)),
        "who" => coded.Actors.Concat(coded.Recipients).Any(p => Says(p.Actor.Name, value)),
        "stance" => coded.Position?.Stance == value,
        "context" => coded.Contexts.Contains(value),
        "dead" => Low(coded.Magnitude?.Dead) == value,
        "injured" => Low(coded.Magnitude?.Injured) == value,
        "arrested" => Low(coded.Magnitude?.Arrested) == value,
        _ => throw new FormatException($"A frame has no key '{key}'."),
    };

    private static bool Says(string text, string value) => text.Contains(value, StringComparison.OrdinalIgnoreCase);

    private static string Day(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string? Low(Amount? amount) => amount?.Low.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
