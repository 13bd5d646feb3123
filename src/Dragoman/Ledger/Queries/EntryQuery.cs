using Dragoman.Events;
using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Which entries are wanted: every filter that is set must hold; several values of one filter are alternatives.</summary>
public sealed record EntryQuery
{
    /// <summary>Entries kept on a page at most.</summary>
    public const int LargestPage = 1000;

    /// <summary>Keys of actors that all take part: one for an actor, two for a dyad.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Events, claims, instruments.</summary>
    public IReadOnlyList<EntryKind> Kinds { get; init; } = [];

    /// <summary>PLOVER types, measures or kinds of instrument.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>PLOVER modes or actions of instruments.</summary>
    public IReadOnlyList<string> Modes { get; init; } = [];

    /// <summary>Statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; init; }

    /// <summary>ISO alpha-3 codes of the country where it happened.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Key of the place where it happened, as <see cref="PlaceCount.Key"/> tells it.</summary>
    public string? Place { get; init; }

    /// <summary>Words of the topic.</summary>
    public string? Topic { get; init; }

    /// <summary>A publisher that reports it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Least confidence, 0 to 1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Greatest confidence, 0 to 1.</summary>
    public double? MaxConfidence { get; init; }

    /// <summary>Least number of independent sources.</summary>
    public int? MinSupport { get; init; }

    /// <summary>Words that all stand in sentences, names, places or topics; a star behind the last makes it the beginning of one.</summary>
    public string? Text { get; init; }

    /// <summary>What people have said; null lists everything that is not rejected.</summary>
    public ReviewState? Review { get; init; }

    /// <summary>Only entries whose reports differ.</summary>
    public bool OnlyConflicts { get; init; }

    /// <summary>Order of the list.</summary>
    public EntrySort Sort { get; init; }

    /// <summary>Entries on a page.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Where the page begins, as the page before told it; null for the first.</summary>
    public string? Page { get; init; }
}
