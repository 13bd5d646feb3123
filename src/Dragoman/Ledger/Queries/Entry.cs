using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>An entry as lists show it.</summary>
/// <param name="Id">Its id; the ids of all its reports lead to it too.</param>
/// <param name="Facts">The best value of each field.</param>
/// <param name="Source">The document whose sentence stands for the entry.</param>
public sealed record Entry(string Id, Facts Facts, DocumentHead Source)
{
    /// <summary>The day in whose order it is listed: of the event, else of publication, null where neither is known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Number of independent sources.</summary>
    public int Support { get; init; }

    /// <summary>Number of reports.</summary>
    public int Reports { get; init; }

    /// <summary>Number of fields in which the reports differ.</summary>
    public int Conflicts { get; init; }

    /// <summary>What people have said of it.</summary>
    public ReviewState Review { get; init; }
}
