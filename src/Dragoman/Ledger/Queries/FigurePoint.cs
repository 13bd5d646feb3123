namespace Dragoman.Ledger.Queries;

/// <summary>A figure that one document reports: a dot in a chart over time.</summary>
/// <param name="Entry">Id of the entry to which it belongs.</param>
/// <param name="Report">What the document says: figure, day, subject and on whose word.</param>
/// <param name="Source">The document.</param>
/// <param name="IsConflicting">Other reports of the same entry tell another figure.</param>
public sealed record FigurePoint(string Entry, Facts Report, DocumentHead Source, bool IsConflicting);
