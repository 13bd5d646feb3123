namespace Dragoman.Ledger.Queries;

/// <summary>A page of instruments.</summary>
/// <param name="Instruments">The instruments.</param>
/// <param name="Next">Token of the next page, null on the last.</param>
public sealed record InstrumentPage(IReadOnlyList<InstrumentHistory> Instruments, string? Next);
