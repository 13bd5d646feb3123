namespace Dragoman.Ledger.Queries;

/// <summary>A document that came into the ledger.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Added">When.</param>
public sealed record Arrival(string Document, DateTimeOffset Added);
