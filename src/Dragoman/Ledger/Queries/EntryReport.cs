namespace Dragoman.Ledger.Queries;

/// <summary>What one document says of an entry.</summary>
/// <param name="Facts">What it says.</param>
/// <param name="Document">The document.</param>
/// <param name="Source">Number of the independent source; reports with one number repeat one another.</param>
public sealed record EntryReport(Facts Facts, DocumentHead Document, int Source);
