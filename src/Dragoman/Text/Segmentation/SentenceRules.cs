namespace Dragoman.Text.Segmentation;

/// <summary>What decides about the end of a sentence before the learned model is asked; each case is a test.</summary>
internal static class SentenceRules
{
    /// <summary>Whether a sentence ends after a token, null where the model has to tell.</summary>
    /// <param name="place">Where it would end; a token follows.</param>
    /// <param name="first">The sentence's first token.</param>
    public static bool? Ends(SentenceBreaks.Place place, int first)
    {
        ReadOnlySpan<char> form = Form(place, place.Last), next = Form(place, place.Last + 1);
        if (IsInside(place, first)) return false;
        if (form[^1] != '.' || form.Length == 1) return null;
        if (next[0] is '\'' or '’' && Gap(place) == 0) return false;
        if (IsInsideTime(form, next)) return false;
        var isShort = place.Abbreviation != AbbreviationKind.None || form[..^1].Contains('.');
        if (isShort && IsStarter(next)) return true;
        return place.Abbreviation == AbbreviationKind.Title
            || place.Abbreviation == AbbreviationKind.Number && char.IsDigit(next[0]) ? false : null;
    }

    // "Some 1,500 Turkish troops": a number amid a line ends no sentence without a mark, whatever capital follows; nor does a word where
    // none follows.
    private static bool IsInside(SentenceBreaks.Place place, int first)
    {
        var form = Form(place, place.Last);
        var isNumber = place.Last > first && char.IsAsciiDigit(form[0]) && char.IsAsciiDigit(form[^1]);
        if (!isNumber && !(char.IsLetterOrDigit(form[^1]) && char.IsLower(Form(place, place.Last + 1)[0]))) return false;
        return !place.Text.AsSpan(place.Tokens[place.Last].End, Gap(place)).Contains('\n');
    }

    /// <summary>Whether a time of day goes on after its point: "7 p.m. Sunday", "9 a.m. EDT".</summary>
    public static bool IsInsideTime(ReadOnlySpan<char> form, ReadOnlySpan<char> next) =>
        form is "a.m." or "p.m." && IsTimeWord(next.TrimEnd(".,;)"));

    private static bool IsTimeWord(ReadOnlySpan<char> word) =>
        word is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday" or "Eastern" or "Central"
            or "Pacific" or "Moscow" or "Beijing" or "GMT" or "UTC" or "EST" or "EDT" or "ET" or "CET" or "CEST" or "PST" or "PDT";

    // "He joined Foo Corp. The firm …": after an abbreviation such words begin a sentence; a name would go on otherwise.
    private static bool IsStarter(ReadOnlySpan<char> word) =>
        word is "The" or "They" or "He" or "She" or "It" or "We" or "But" or "However" or "Meanwhile" or "This" or "These" or "Those"
            or "There" or "His" or "Her" or "Their" or "Its" or "Both" or "Earlier" or "Later" or "After" or "Before" or "When" or "While";

    private static int Gap(SentenceBreaks.Place place) => place.Tokens[place.Last + 1].Start - place.Tokens[place.Last].End;

    private static ReadOnlySpan<char> Form(SentenceBreaks.Place place, int token) =>
        place.Text.AsSpan(place.Tokens[token].Start, place.Tokens[token].End - place.Tokens[token].Start);
}
