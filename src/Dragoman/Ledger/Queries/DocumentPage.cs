namespace Dragoman.Ledger.Queries;

/// <summary>A page of documents.</summary>
/// <param name="Documents">The documents without their texts.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record DocumentPage(IReadOnlyList<DocumentHead> Documents, string? Next);
