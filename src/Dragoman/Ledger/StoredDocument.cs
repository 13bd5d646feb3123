using Dragoman.Events;

namespace Dragoman.Ledger;

/// <summary>A document of the ledger with what is known about its coming there.</summary>
/// <param name="Coded">The document as it was coded.</param>
/// <param name="Models">Version of the models that coded it.</param>
/// <param name="Added">When it was added.</param>
public sealed record StoredDocument(CodedDocument Coded, string Models, DateTimeOffset Added);
