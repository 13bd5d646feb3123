namespace Dragoman.Events;

/// <summary>A document that diplomacy works on, at one step of its way.</summary>
/// <param name="Id">Stable over runs.</param>
/// <param name="Kind">
/// One of <c>draft_resolution</c>, <c>resolution</c>, <c>agreement</c>, <c>treaty</c>, <c>statement</c>, <c>letter</c>, <c>plan</c>.
/// </param>
/// <param name="Title">Its name as told.</param>
public sealed record Instrument(string Id, string Kind, string Title)
{
    /// <summary>Who put it forward.</summary>
    public IReadOnlyList<Participant> Sponsors { get; init; } = [];

    /// <summary>The body that works on it, such as "UN Security Council".</summary>
    public string? Body { get; init; }

    /// <summary><c>circulated</c>, <c>tabled</c>, <c>adopted</c>, <c>vetoed</c>, <c>signed</c>, <c>ratified</c> …</summary>
    public string? Action { get; init; }

    /// <summary>When the step was taken.</summary>
    public EventDate? Date { get; init; }

    /// <summary>What it provides, as said.</summary>
    public IReadOnlyList<string> Provisions { get; init; } = [];

    /// <summary>On whose word; empty where the outlet itself says it.</summary>
    public IReadOnlyList<Participant> Attribution { get; init; } = [];

    /// <summary>0 to 1, calibrated.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentences that say so.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why it was coded.</summary>
    public Reason? Why { get; init; }
}
