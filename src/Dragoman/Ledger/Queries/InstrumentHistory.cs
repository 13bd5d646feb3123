namespace Dragoman.Ledger.Queries;

/// <summary>An instrument with the steps of its way.</summary>
/// <param name="Entry">The instrument as lists show it.</param>
/// <param name="Steps">Its steps in order of time.</param>
public sealed record InstrumentHistory(Entry Entry, IReadOnlyList<InstrumentStep> Steps);
