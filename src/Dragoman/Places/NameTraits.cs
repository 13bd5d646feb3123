namespace Dragoman.Places;

/// <summary>What the gazetteer knows about a name, whichever place it stands for.</summary>
[Flags]
internal enum NameTraits : byte
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>Longer names begin with it.</summary>
    Continues = 1,

    /// <summary>Written in capitals only: "US", "UAE".</summary>
    Acronym = 2,

    /// <summary>Also an ordinary word: "Reading", "Nice".</summary>
    Common = 4,

    /// <summary>Also a given name: "Jordan", "Sofia".</summary>
    GivenName = 8,

    /// <summary>Also a surname: "Washington", "Houston".</summary>
    Surname = 16,

    /// <summary>An adjective of the place: "Turkish".</summary>
    Adjective = 32,

    /// <summary>A short form with a full stop: "Fla.", "Wash.".</summary>
    Abbreviation = 64,

    /// <summary>A postal code of a region, which counts only after the name of a place: "Paris, TX".</summary>
    Postal = 128,
}
