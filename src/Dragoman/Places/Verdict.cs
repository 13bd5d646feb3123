namespace Dragoman.Places;

/// <summary>What a sighting is, as far as its own surroundings tell.</summary>
internal enum Verdict : byte
{
    /// <summary>An ordinary word or part of a firm's name.</summary>
    Neither,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A place only if the article has the name as one elsewhere.</summary>
    Open,

    /// <summary>A place unless the article introduced the name as a person's before.</summary>
    Likely,

    /// <summary>A place.</summary>
    Place,
}
