namespace Dragoman.Events;

/// <summary>The sixteen PLOVER event types (manual 2.0, section "Event types").</summary>
public enum EventType
{
    /// <summary>Says that it is willing or commits to cooperate.</summary>
    AGREE,
    /// <summary>Meets, visits, calls, negotiates.</summary>
    CONSULT,
    /// <summary>Cooperates diplomatically without material effect: praises, recognises, signs.</summary>
    SUPPORT,
    /// <summary>Yields in words: pardons, apologises, announces a ceasefire.</summary>
    CONCEDE,
    /// <summary>Cooperates materially to both sides' benefit.</summary>
    COOPERATE,
    /// <summary>Gives material help that mainly benefits the recipient.</summary>
    AID,
    /// <summary>Yields in deeds: releases, withdraws, disarms.</summary>
    RETREAT,
    /// <summary>Asks, demands, orders.</summary>
    REQUEST,
    /// <summary>Disapproves, criticises, alleges, investigates.</summary>
    ACCUSE,
    /// <summary>Refuses, vetoes, cancels, bars.</summary>
    REJECT,
    /// <summary>Warns of forceful consequences.</summary>
    THREATEN,
    /// <summary>Civilians dissent physically together.</summary>
    PROTEST,
    /// <summary>Cuts relations or aid, expels, convicts.</summary>
    SANCTION,
    /// <summary>Moves forces short of using them.</summary>
    MOBILIZE,
    /// <summary>Represses or restricts short of violence.</summary>
    COERCE,
    /// <summary>Does what can seriously harm people.</summary>
    ASSAULT,
}
