namespace Dragoman.Ledger.Recoding;

/// <summary>A field that reads otherwise than before.</summary>
/// <param name="Field">Its name in the contract.</param>
/// <param name="Before">What it was, in words; empty for nothing.</param>
/// <param name="After">What it is.</param>
public sealed record FieldChange(string Field, string Before, string After);
