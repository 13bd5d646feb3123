namespace Dragoman.Ledger.Queries;

/// <summary>How many entries match.</summary>
/// <param name="Number">The number counted.</param>
/// <param name="IsComplete">False where there are more and counting stopped.</param>
public sealed record Counted(int Number, bool IsComplete);
