namespace Dragoman.Ledger;

/// <summary>What adding a document did.</summary>
public enum AddOutcome
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>The ledger had it already; nothing was changed.</summary>
    Unchanged,

    /// <summary>The ledger had an earlier reading of it, which was undone.</summary>
    Replaced,
}
