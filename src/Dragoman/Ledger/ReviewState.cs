namespace Dragoman.Ledger;

/// <summary>What people have said of an entry.</summary>
public enum ReviewState
{
    /// <summary>Nobody has looked at it.</summary>
    Open,

    /// <summary>Somebody has found it right.</summary>
    Accepted,

    /// <summary>Somebody has found it wrong: it is kept, but neither listed nor counted.</summary>
    Rejected,
}
