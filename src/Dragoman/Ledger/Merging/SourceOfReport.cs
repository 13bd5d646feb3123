using Dragoman.Reading.Copies;

namespace Dragoman.Ledger.Merging;

/// <summary>The document behind a report, as far as merging needs it.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Outlet">Publisher, null where not known.</param>
/// <param name="Published">Day of publication, null where not known.</param>
/// <param name="Signature">Near-duplicate signature of the text, null where there is none.</param>
internal sealed record SourceOfReport(string Id, string? Outlet, int? Published, TextSignature? Signature);
