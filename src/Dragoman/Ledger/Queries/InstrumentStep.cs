using NodaTime;

namespace Dragoman.Ledger.Queries;

/// <summary>One step of an instrument.</summary>
/// <param name="Action">Circulated, tabled, adopted, vetoed, signed, ratified …; null where it is merely mentioned.</param>
/// <param name="Day">When, as far as known.</param>
/// <param name="Reports">Reports that tell of it.</param>
public sealed record InstrumentStep(string? Action, LocalDate? Day, IReadOnlyList<string> Reports);
