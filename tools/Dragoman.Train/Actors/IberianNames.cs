using Dragoman.Actors.Registry;
using Dragoman.Text;

namespace Dragoman.Train.Actors;

/// <summary>
/// Reads names of Spanish and Portuguese speakers: given names, then two surnames. Spanish speakers go by the first surname, or by
/// both ("López Obrador"), Portuguese speakers by the last or by both ("Passos Coelho"). Which words are given names is counted.
/// </summary>
internal sealed class IberianNames
{
    private static readonly string[] Spanish =
    [
        "ESP", "MEX", "GTM", "HND", "SLV", "NIC", "CRI", "PAN", "COL", "VEN", "ECU", "PER", "BOL", "CHL", "ARG", "URY", "PRY", "CUB",
        "DOM", "PRI",
    ];

    private static readonly string[] Portuguese = ["PRT", "BRA", "AGO", "MOZ", "CPV", "GNB", "STP", "TLS"];

    private readonly Dictionary<string, int> _asFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _asLast = new(StringComparer.Ordinal);

    /// <param name="names">Names of such persons: what stands first in them is a given name, what stands last a surname.</param>
    public IberianNames(IEnumerable<string> names)
    {
        foreach (var words in names.Distinct(StringComparer.Ordinal).Select(Words).Where(words => words.Count > 1))
        {
            Count(_asFirst, words[0]);
            Count(_asLast, words[^1]);
        }
    }

    /// <summary>Whether the people of a state have such names.</summary>
    public static bool In(string country) => Spanish.Contains(country) || Portuguese.Contains(country);

    /// <summary>The shorter names that a person goes by, and the surnames that alone mean the person.</summary>
    public PersonForms Read(string name, string country)
    {
        var words = Words(name);
        var given = GivenNames(words);
        if (given == 0) return new([], [.. WithoutParticles(name)]);
        return Spanish.Contains(country)
            ? ReadSpanish(words[..given], words[given..]) : ReadPortuguese(words[..given], words[given..]);
    }

    private static PersonForms ReadSpanish(List<string> given, List<string> surnames)
    {
        var both = surnames.Count > 1 ? [surnames[0], surnames[0] + " " + surnames[1]] : surnames;
        // Only official lists have both surnames; there the second given name may be the usual one: "José Pedro Castillo Terrones".
        var called = given.Take(surnames.Count > 1 ? given.Count : 1).Where(name => name.TrimEnd('.').Length > 1);
        return new([.. called.Append(string.Join(' ', given)).SelectMany(name => both.Select(surname => $"{name} {surname}")).Distinct()],
            [.. WithoutParticles(surnames[0]), .. both.Skip(1)]);
    }

    private static PersonForms ReadPortuguese(List<string> given, List<string> surnames)
    {
        List<string> called = [.. WithoutParticles(surnames[^1])];
        if (surnames.Count > 1) called.Add(surnames[^2] + " " + surnames[^1]);
        return new([.. called.Select(surname => $"{given[0]} {surname}")], called);
    }

    // "de la Fuente" is "Fuente" too, but "San Martín" is no "Martín".
    private static IEnumerable<string> WithoutParticles(string surname) =>
        Particles.Are(Folding.Fold(surname.Split(' ')[0])) ? [surname, surname.Split(' ')[^1]] : [surname];

    /// <summary>How many words at the beginning are given names; of one word or two, the first at most.</summary>
    private int GivenNames(List<string> words)
    {
        var given = words.Count > 1 ? 1 : 0;
        while (given > 0 && given < words.Count - 1 && IsGiven(words, given)) given++;
        return given;
    }

    // Of four words of which the second is not known otherwise, two are surnames: "Dina Ercilia Boluarte Zegarra".
    private bool IsGiven(List<string> words, int at)
    {
        var (first, last) = (_asFirst.GetValueOrDefault(Key(words[at])), _asLast.GetValueOrDefault(Key(words[at])));
        return words[at].TrimEnd('.').Length == 1 || first > last || first == 0 && last == 0 && at == 1 && words.Count > 3;
    }

    /// <summary>The words with the particles before them: "Bernardo", "Arévalo", "de León".</summary>
    private static List<string> Words(string name)
    {
        List<string> words = [];
        var joint = "";
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsJoint(word) && (words.Count > 0 || char.IsLower(word[0]))) joint += word + " ";
            else (words, joint) = ([.. words, joint + word], "");
        }
        return words;
    }

    private static bool IsJoint(string word) =>
        Folding.Fold(word) is "las" or "los" or "i" or "e" or "san" or "santa" || Particles.Are(Folding.Fold(word));

    private static void Count(Dictionary<string, int> counts, string word) =>
        counts[Key(word)] = counts.GetValueOrDefault(Key(word)) + 1;

    // "del Carmen" is counted as "Carmen".
    private static string Key(string word) => Folding.Fold(word[(word.LastIndexOf(' ') + 1)..]);
}
