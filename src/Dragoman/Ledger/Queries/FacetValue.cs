namespace Dragoman.Ledger.Queries;

/// <summary>One value of a filter.</summary>
/// <param name="Value">What to filter by.</param>
/// <param name="Label">What to show.</param>
/// <param name="Count">How many entries have it.</param>
public sealed record FacetValue(string Value, string Label, int Count);
