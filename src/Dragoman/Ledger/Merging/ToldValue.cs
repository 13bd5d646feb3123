namespace Dragoman.Ledger.Merging;

/// <summary>A value that some reports tell.</summary>
/// <param name="Value">The value in words.</param>
/// <param name="Sources">How many independent sources tell it.</param>
/// <param name="Reports">Ids of the reports that tell it.</param>
public sealed record ToldValue(string Value, int Sources, IReadOnlyList<string> Reports);
