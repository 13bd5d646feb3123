namespace Dragoman.Ledger.Queries;

/// <summary>A page of entries.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record EntryPage(IReadOnlyList<Entry> Entries, string? Next);
