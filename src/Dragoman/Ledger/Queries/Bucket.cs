using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>Entries of one period, type and mode.</summary>
/// <param name="Start">First day of the period.</param>
/// <param name="Type">PLOVER type, measure or kind of instrument.</param>
/// <param name="Mode">Mode where it was asked for, else null.</param>
/// <param name="Count">Number of entries.</param>
/// <param name="Score">Sum of their conflict-cooperation scores.</param>
public sealed record Bucket(LocalDate Start, string Type, string? Mode, int Count, double Score);
