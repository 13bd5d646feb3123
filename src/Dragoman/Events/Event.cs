namespace Dragoman.Events;

/// <summary>One political event between actors, as one document tells it. Field by field as in the contract.</summary>
/// <param name="Id">Stable over runs: a hash of document and evidence.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Status">Whether it took place.</param>
public sealed record Event(string Id, EventType Type, EventStatus Status)
{
    /// <summary>PLOVER mode in the contract's spelling (<c>phone</c>, <c>third-party</c>), or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The closest CAMEO code.</summary>
    public string Cameo { get; init; } = "";

    /// <summary>PLOVER conflict-cooperation score, -10 to +10.</summary>
    public double Score { get; init; }

    /// <summary>Who acts; all participants of a contact without visitor and host.</summary>
    public IReadOnlyList<Participant> Actors { get; init; } = [];

    /// <summary>On whom.</summary>
    public IReadOnlyList<Participant> Recipients { get; init; } = [];

    /// <summary>When, null where nothing tells it.</summary>
    public EventDate? Date { get; init; }

    /// <summary>Where, null where not told; a phone call has none.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>What it was about, as said in the text.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>PLOVER contexts.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The stance, for REQUEST, SUPPORT, REJECT and the like; null elsewhere.</summary>
    public Position? Position { get; init; }

    /// <summary>On whose word; empty where the outlet itself says it.</summary>
    public IReadOnlyList<Participant> Attribution { get; init; } = [];

    /// <summary>Dead, injured and arrested, null where not told.</summary>
    public Magnitude? Magnitude { get; init; }

    /// <summary>Calibrated: of events at 0.8, eight in ten are right.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentences that say so.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why it was coded.</summary>
    public Reason? Why { get; init; }
}
