namespace Dragoman.Ledger.Queries;

/// <summary>A tie of two actors as row numbers, its score in tenths.</summary>
internal readonly record struct TieRow(long A, long B, long Count, long Score);
