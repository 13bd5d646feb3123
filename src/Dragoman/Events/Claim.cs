namespace Dragoman.Events;

/// <summary>A figure that somebody reported.</summary>
/// <param name="Id">Stable over runs.</param>
/// <param name="Measure">
/// What is counted: <c>deaths</c>, <c>injured</c>, <c>displaced</c>, <c>hostages</c>, <c>detained</c>, <c>aid</c>, <c>troops</c>,
/// <c>share</c> …
/// </param>
/// <param name="Amount">How many.</param>
public sealed record Claim(string Id, string Measure, Amount Amount)
{
    /// <summary>Unit: <c>people</c>, <c>USD</c>, <c>percent</c>, <c>tons</c> …; null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>One of <c>exact</c>, <c>at_least</c>, <c>about</c>, <c>up_to</c>, <c>nearly</c>.</summary>
    public string Qualifier { get; init; } = "exact";

    /// <summary>Of whom or what, as said.</summary>
    public string? Of { get; init; }

    /// <summary>Where, null where not told.</summary>
    public EventPlace? Place { get; init; }

    /// <summary>As of when.</summary>
    public EventDate? AsOf { get; init; }

    /// <summary>On whose word; empty where the outlet itself says it.</summary>
    public IReadOnlyList<Participant> Attribution { get; init; } = [];

    /// <summary>0 to 1, calibrated.</summary>
    public double Confidence { get; init; }

    /// <summary>The sentences that say so.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why it was coded.</summary>
    public Reason? Why { get; init; }
}
