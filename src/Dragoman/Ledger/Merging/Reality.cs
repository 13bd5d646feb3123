namespace Dragoman.Ledger.Merging;

/// <summary>The status of an event as far as merging tells it apart.</summary>
internal enum Reality
{
    /// <summary>It took place or goes on.</summary>
    Held,

    /// <summary>It is planned or proposed.</summary>
    Ahead,

    /// <summary>It is said not to have taken place.</summary>
    Denied,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>It stands under a condition.</summary>
    Supposed,
}
