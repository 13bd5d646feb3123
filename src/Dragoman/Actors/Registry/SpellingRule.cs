namespace Dragoman.Actors.Registry;

/// <summary>How a name has to be written in the text to be meant.</summary>
internal enum SpellingRule : byte
{
    /// <summary>With capitals at its ends: "Saudi Arabia".</summary>
    Capitalised,
    /// <summary>In capitals throughout: "US", "WHO", "OIC".</summary>
    Acronym,
    /// <summary>In any case: "foreign minister", "Foreign Minister".</summary>
    Any,
}
