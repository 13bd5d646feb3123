namespace Dragoman.Ledger.Recoding;

/// <summary>A report that a new reading of its document added, took away or changed.</summary>
/// <param name="Before">What was told; null where it is new.</param>
/// <param name="After">What is told now; null where it is gone.</param>
public sealed record RecodedReport(Facts? Before, Facts? After)
{
    /// <summary>Every field in which the two readings differ; none for a report that came or went.</summary>
    public IReadOnlyList<FieldChange> Fields { get; } = Before is null || After is null ? [] : FactsInWords.Changes(Before, After);

    /// <summary>"added", "gone" or "changed".</summary>
    public string Change => Before is null ? "added" : After is null ? "gone" : "changed";

    /// <summary>Its id: the new one where the coder found the sentence under another.</summary>
    public string Id => (After ?? Before)!.Id;
}
