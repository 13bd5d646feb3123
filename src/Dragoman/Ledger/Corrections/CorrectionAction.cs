namespace Dragoman.Ledger.Corrections;

/// <summary>What a person can do to the ledger.</summary>
public enum CorrectionAction
{
    /// <summary>Finds an entry right.</summary>
    Accept,

    /// <summary>Finds an entry wrong; it is kept, but neither listed nor counted.</summary>
    Reject,

    /// <summary>Gives a field another value.</summary>
    Edit,

    /// <summary>Parts some reports of an entry from the others.</summary>
    Split,

    /// <summary>Makes entries one.</summary>
    Merge,
}
