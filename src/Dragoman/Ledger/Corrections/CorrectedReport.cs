namespace Dragoman.Ledger.Corrections;

/// <summary>A report on which a correction hangs.</summary>
/// <param name="Report">Its id.</param>
/// <param name="Document">Id of its document.</param>
/// <param name="Start">Where its evidence begins in the document's text.</param>
/// <param name="End">Where its evidence ends, exclusive.</param>
public sealed record CorrectedReport(string Report, string Document, int Start, int End);
