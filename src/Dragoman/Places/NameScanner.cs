using Dragoman.Syntax;

namespace Dragoman.Places;

/// <summary>Finds the longest names of the gazetteer in a sentence, from left to right and without overlaps.</summary>
internal static class NameScanner
{
    private const int LongestName = 8;

    /// <summary>Adds the sightings of a sentence to the list.</summary>
    public static void Scan(Sentence sentence, in GazetteerView places, List<Sighting> found)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (!IsCapital(sentence.Form(word)) || Longest(sentence, word, places) is not { } sighting) continue;
            found.Add(sighting);
            word = sighting.Last;
        }
    }

    /// <summary>Whether a word begins with a capital letter.</summary>
    public static bool IsCapital(ReadOnlySpan<char> form) => char.IsUpper(FirstLetter(form));

    /// <summary>The first letter or digit, zero where there is none: a tokenizer may leave a hyphen on a word.</summary>
    private static char FirstLetter(ReadOnlySpan<char> form)
    {
        foreach (var unit in form)
            if (char.IsLetterOrDigit(unit)) return unit;
        return '\0';
    }

    private static Sighting? Longest(Sentence sentence, int first, in GazetteerView places)
    {
        Sighting? longest = null;
        var key = NameKey.Empty;
        for (var last = first; last < sentence.Count && last < first + LongestName; last++)
        {
            var form = sentence.Form(last);
            if (IsBreak(form)) break;
            key = NameKey.Of(form, key);
            var name = places.Find(key);
            if (name < 0) break;
            if (Fits(sentence, first, last, name, places)) longest = Found(sentence.Index, first, last, name, places);
            if ((places.Traits(name) & NameTraits.Continues) == 0) break;
        }
        return longest;
    }

    private static Sighting Found(int sentence, int first, int last, int name, in GazetteerView places) =>
        new(sentence, first, last, name, places.Traits(name), places.Prominence(places.Candidates(name)[0]));

    private static bool IsBreak(ReadOnlySpan<char> form) =>
        form.Length == 1 && !char.IsLetterOrDigit(form[0]) && form[0] is not ('-' or '.');

    /// <summary>Whether the name may be written as it is here: capitals where they belong, a short form with its full stop.</summary>
    private static bool Fits(Sentence sentence, int first, int last, int name, in GazetteerView places)
    {
        var form = sentence.Form(last);
        var candidates = places.Candidates(name);
        if (candidates.IsEmpty || FirstLetter(form) == 0) return false;
        var traits = places.Traits(name);
        if ((traits & NameTraits.Acronym) != 0 && !IsUpper(sentence.Between(first, last))) return false;
        if ((traits & (NameTraits.Abbreviation | NameTraits.Postal)) != 0) return FitsShort(sentence, first, last, traits);
        return IsCapital(form) || last > first && (char.IsDigit(FirstLetter(form)) || places.Kind(candidates[0].Place) >= PlaceKind.Area);
    }

    private static bool FitsShort(Sentence sentence, int first, int last, NameTraits traits)
    {
        var form = sentence.Between(first, last);
        var afterComma = first > 0 && sentence.Form(first - 1) is ",";
        var inner = form.IndexOf('.');
        if ((traits & NameTraits.Postal) != 0 && afterComma && inner < 0 && IsUpper(form)) return true;
        var inside = inner > 0 && inner < form.Length - 1;
        return (traits & NameTraits.Abbreviation) != 0 && (inside || afterComma && !BeginsName(sentence, last + 1));
    }

    private static bool BeginsName(Sentence sentence, int word) => word < sentence.Count && IsCapital(sentence.Form(word));

    /// <summary>Whether a stretch has no small letters.</summary>
    public static bool IsUpper(ReadOnlySpan<char> form)
    {
        foreach (var unit in form)
            if (char.IsLower(unit)) return false;
        return true;
    }
}
