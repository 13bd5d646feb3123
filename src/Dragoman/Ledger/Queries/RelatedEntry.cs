namespace Dragoman.Ledger.Queries;

/// <summary>An entry that hangs together with another.</summary>
/// <param name="Entry">The other entry.</param>
/// <param name="Relation">How: <c>same trip</c>, <c>held as planned</c>, <c>was planned</c>, <c>called off</c>, <c>denied</c>.</param>
public sealed record RelatedEntry(Entry Entry, string Relation);
