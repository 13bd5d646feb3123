using System.Text;

namespace Dragoman.Reading.Languages;

/// <summary>
/// Tells the language of a text: by its script where that decides, else by the little words that every sentence has, and by letters that
/// few languages share.
/// </summary>
internal sealed class LanguageGuess
{
    public const string Unknown = "und";
    private const string English = "en";

    /// <summary>Words looked at; a language shows itself long before.</summary>
    private const int MostWords = 1500;

    /// <summary>A word with a telling letter counts as half a little word: names from abroad have such letters too.</summary>
    private const float LetterWeight = 0.5f;

    /// <summary>What follows an apostrophe is mostly no word of its own: "Iran's", "didn't".</summary>
    private const int ShortEnding = 2;

    /// <summary>One little word, or two words with telling letters, in a text that has letters beyond ASCII.</summary>
    private const float LeastScore = 1;

    /// <summary>
    /// In plain ASCII two little words: "a", "on" and "in" are words of many languages, and a short English headline taken for another
    /// language would be lost.
    /// </summary>
    private const float LeastPlainScore = 2;

    /// <summary>
    /// A headline without little words, in Latin letters with at most one marked word in three, is taken for English: the wire's language.
    /// </summary>
    private const int MarkedShare = 3;

    private readonly List<string> _languages = [];
    private readonly Dictionary<string, List<int>> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<char, List<int>> _letters = [];

    /// <param name="lines">Language, tab, little words, tab, telling letters.</param>
    public LanguageGuess(IEnumerable<string> lines)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            foreach (var word in fields[1].Split(' ')) Of(_words, word).Add(_languages.Count);
            foreach (var letter in fields[2]) Of(_letters, letter).Add(_languages.Count);
            _languages.Add(fields[0]);
        }
    }

    /// <summary>ISO 639-1 code of the language, <c>und</c> where nothing tells it.</summary>
    public string Of(string text)
    {
        if (Scripts.Telling(text) is { } told) return told;
        var scores = new float[_languages.Count];
        int words = 0, marked = 0;
        for (var at = 0; at < text.Length && words < MostWords; words++)
        {
            var start = at;
            while (start < text.Length && !char.IsLetter(text[start])) start++;
            at = start;
            while (at < text.Length && (char.IsLetter(text[at]) || char.IsSurrogate(text[at]))) at++;
            if (at == start) break;
            var word = text.AsSpan(start, at - start);
            if (word.Length > ShortEnding || start == 0 || text[start - 1] is not ('\'' or '’')) Count(word, scores);
            if (!Ascii.IsValid(word)) marked++;
        }
        var best = Array.IndexOf(scores, scores.Max());
        var english = _languages.IndexOf(English);
        if (scores[best] >= (marked > 0 ? LeastScore : LeastPlainScore))
            return scores[english] >= scores[best] ? English : _languages[best];
        return marked * MarkedShare <= words ? English : Unknown;
    }

    private void Count(ReadOnlySpan<char> word, float[] scores)
    {
        if (_lookup.TryGetValue(word, out var languages))
            foreach (var language in languages) scores[language]++;
        if (Ascii.IsValid(word)) return;
        foreach (var letter in word)
            if (letter > 127 && _letters.TryGetValue(char.ToLowerInvariant(letter), out languages))
                foreach (var language in languages) scores[language] += LetterWeight;
    }

    private static List<int> Of<TKey>(Dictionary<TKey, List<int>> map, TKey key) where TKey : notnull =>
        map.TryGetValue(key, out var list) ? list : map[key] = [];
}
