using Dragoman.Events.Scores;

namespace Dragoman.Events;

/// <summary>
/// Writes events as PLOVER's codebook asks, which has no status: what is planned or undone becomes an event of another type, what is
/// denied, proposed or hypothetical is left out (reference: PLOVER manual, auxiliary modes; ZSP conversion matrix).
/// </summary>
/// <param name="table">Scores and CAMEO codes.</param>
public sealed class StrictPlover(PloverTable table)
{
    /// <summary>The event in the codebook's terms, or null where the codebook has none.</summary>
    public Event? Convert(Event coded) => coded.Status switch
    {
        EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Historical => coded,
        EventStatus.Planned => As(coded, Planned(coded)),
        EventStatus.Cancelled => As(coded, Undone(coded)),
        EventStatus.Denied when coded.Type == EventType.CONSULT => As(coded, (EventType.REJECT, "meet")),
        _ => null,
    };

    private static (EventType, string?) Planned(Event coded) => coded.Type switch
    {
        EventType.AGREE or EventType.CONSULT or EventType.SUPPORT or EventType.COOPERATE or EventType.AID => (EventType.AGREE, null),
        EventType.CONCEDE or EventType.RETREAT => (EventType.CONCEDE, null),
        EventType.PROTEST => (EventType.THREATEN, null),
        EventType.SANCTION => (EventType.THREATEN, coded.Mode == "expel" ? "expel" : "relations"),
        EventType.MOBILIZE or EventType.ASSAULT => (EventType.THREATEN, "violence"),
        EventType.COERCE => (EventType.THREATEN, coded.Mode switch { "arrest" => "arrest", "deport" => "expel", _ => "restrict" }),
        _ => (coded.Type, coded.Mode),
    };

    private static (EventType, string?) Undone(Event coded) => coded.Type switch
    {
        EventType.CONSULT => (EventType.REJECT, "meet"),
        EventType.AGREE or EventType.SUPPORT => (EventType.REJECT, null),
        EventType.COOPERATE or EventType.AID or EventType.CONCEDE or EventType.RETREAT => (EventType.SANCTION, "discontinue"),
        EventType.ACCUSE or EventType.REQUEST or EventType.REJECT or EventType.THREATEN => (EventType.AGREE, null),
        _ => (EventType.CONCEDE, null),
    };

    private Event As(Event coded, (EventType Type, string? Mode) into)
    {
        if (into == (coded.Type, coded.Mode)) return coded with { Status = EventStatus.Occurred };
        var row = table.Of(into.Type, into.Mode);
        return coded with
        {
            Type = into.Type, Mode = into.Mode, Status = EventStatus.Occurred, Score = row.Score, Cameo = row.Cameo,
        };
    }
}
