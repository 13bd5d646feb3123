namespace Dragoman.Ledger.Merging;

/// <summary>A named person who takes part, and for whom.</summary>
/// <param name="Key">The person.</param>
/// <param name="Body">The state or organisation.</param>
internal readonly record struct PersonOfReport(string Key, string Body);
