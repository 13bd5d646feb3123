namespace Dragoman.Actors.Registry;

/// <summary>What a noun for people of a state or organisation says about them.</summary>
/// <param name="Phrase">The noun in its base form, a number in the string table.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Role">The office.</param>
/// <param name="Traits">How the noun behaves.</param>
internal readonly record struct Office(int Phrase, int Sector, Role Role, OfficeTraits Traits);
