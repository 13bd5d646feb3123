using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Queries;

/// <summary>An entry with everything behind it.</summary>
/// <param name="Entry">The entry as lists show it.</param>
/// <param name="Reports">What each document says, the best first.</param>
/// <param name="Choices">How the value of each field was chosen, and what else was told.</param>
/// <param name="Related">Entries that hang together with it.</param>
/// <param name="Corrections">What people have said of it, the oldest first; what was taken back too.</param>
public sealed record EntryDetails(
    Entry Entry,
    IReadOnlyList<EntryReport> Reports,
    IReadOnlyList<Choice> Choices,
    IReadOnlyList<RelatedEntry> Related,
    IReadOnlyList<Correction> Corrections)
{
    /// <summary>
    /// Whether a planned contact took place: the entry that says so is among the related ones, or it is not (yet) known.
    /// Null for everything that is not planned.
    /// </summary>
    public bool? IsKnownToHaveTakenPlace { get; init; }
}
