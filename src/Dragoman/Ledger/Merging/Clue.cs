namespace Dragoman.Ledger.Merging;

/// <summary>One thing that speaks for or against two reports telling of the same event.</summary>
/// <param name="Feature">What was compared.</param>
/// <param name="Finding">How it came out.</param>
/// <param name="Weight">How much it speaks for merging (positive) or against it.</param>
public readonly record struct Clue(string Feature, string Finding, double Weight);
