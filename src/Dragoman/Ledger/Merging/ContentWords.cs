using Dragoman.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>
/// The words of a text that carry meaning, folded and stripped of common endings. Full-text search and the comparison of wording
/// use the same words, and both databases the same search.
/// </summary>
internal static class ContentWords
{
    private static readonly HashSet<string> s_stop = new(StringComparer.Ordinal)
    {
        "a", "about", "after", "also", "an", "and", "are", "as", "at", "be", "been", "between", "but", "by", "for", "from", "had",
        "has", "have", "he", "her", "his", "in", "into", "is", "it", "its", "of", "on", "or", "over", "said", "say", "she", "that",
        "the", "their", "them", "they", "this", "to", "was", "were", "which", "while", "who", "will", "with", "would", "mr", "mrs",
    };

    /// <summary>The words in the order of the text, repeated as often as they stand there.</summary>
    public static IEnumerable<string> In(string text)
    {
        var folded = Folding.Fold(text);
        for (int i = 0, start = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i])) continue;
            if (i > start && folded[start..i] is var word && !s_stop.Contains(word)) yield return Stem(word);
            start = i + 1;
        }
    }

    /// <summary>Takes plural, then past and -ing endings off, so that "meetings", "meeting" and "meets" are one word.</summary>
    private static string Stem(string word)
    {
        if (word.Length <= 4 || char.IsDigit(word[0])) return word;
        var singular = Singular(word);
        if (singular.Length > 6 && singular.EndsWith("ing", StringComparison.Ordinal)) return singular[..^3];
        if (singular.EndsWith("ied", StringComparison.Ordinal)) return singular[..^3] + "y";
        return singular.Length > 5 && singular.EndsWith("ed", StringComparison.Ordinal) ? singular[..^2] : singular;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word[..^3] + "y";
        if (word.Length > 5 && word.EndsWith("es", StringComparison.Ordinal)) return word[..^2];
        return word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
    }
}
