namespace Dragoman.Ledger;

/// <summary>What an entry records.</summary>
public enum EntryKind
{
    /// <summary>Something that happened between actors.</summary>
    Event,

    /// <summary>A figure that somebody reported.</summary>
    Claim,

    /// <summary>A document that diplomacy works on.</summary>
    Instrument,
}
