namespace Dragoman.Actors.Registry;

/// <summary>Small words inside names of persons.</summary>
internal static class Particles
{
    /// <summary>Whether a folded atom belongs to the surname after it: "van", "bin", "al".</summary>
    public static bool Are(ReadOnlySpan<char> atom) =>
        atom is "al" or "el" or "bin" or "ibn" or "bint" or "ben" or "abu" or "abd" or "de" or "da" or "do" or "dos" or "das"
            or "del" or "di" or "du"
            or "la" or "le" or "van" or "von" or "der" or "den" or "ter" or "ten" or "zu" or "af" or "st" or "ul" or "ur" or "ould" or "y";

    /// <summary>Whether a folded atom is the title that belongs to a monarch's name: "King Salman".</summary>
    public static bool AreRegnal(ReadOnlySpan<char> atom) => atom is "king" or "queen" or "pope";

    /// <summary>Whether a folded atom ends a name without belonging to it: "Jr.".</summary>
    public static bool AreGenerations(ReadOnlySpan<char> atom) => atom is "jr" or "sr" or "ii" or "iii" or "iv";
}
