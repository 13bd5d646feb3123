using System.Globalization;
using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>How many a plural mention means.</summary>
internal static class Numbers
{
    private const int Most = 5;

    private static readonly string[] s_words =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>The number that the words say; two where they say none.</summary>
    public static int In(Draft draft)
    {
        for (var word = draft.First; word <= draft.Last; word++)
            if (At(draft.Sentence, word) is > 1 and <= Most and var number) return number;
        return 2;
    }

    /// <summary>The number that the words from one up to another say, two for "both"; 0 where they say none.</summary>
    public static int Said(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (sentence.Is(word, "both")) return 2;
            else if (At(sentence, word) is > 0 and var number) return number;
        return 0;
    }

    /// <summary>The number that a word is, 0 where it is none.</summary>
    public static int At(Sentence sentence, int word)
    {
        if (word < 0 || word >= sentence.Count) return 0;
        var form = sentence.Form(word);
        for (var number = 0; number < s_words.Length; number++)
            if (form.Equals(s_words[number], StringComparison.OrdinalIgnoreCase)) return number + 2;
        return int.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;
    }
}
