using System.Globalization;

namespace Dragoman.Reading.Languages;

/// <summary>The set phrases of news pages in many languages, from <c>lexicons/reading/phrases.tsv</c>.</summary>
internal sealed class PhraseBook
{
    private const int LongestPhrase = 60;

    /// <summary>Longer texts are never only buttons.</summary>
    private const int LongestRow = 160;

    private readonly Dictionary<string, PhraseKind> _phrases = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PhraseKind>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="lines">Kind, tab, phrase.</param>
    public PhraseBook(IEnumerable<string> lines)
    {
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var kind = Enum.Parse<PhraseKind>(line.AsSpan(0, tab), ignoreCase: true);
            var phrase = line[(tab + 1)..];
            _phrases[phrase] = kind | _phrases.GetValueOrDefault(phrase);
        }
    }

    /// <summary>The kinds of a text that is one phrase as a whole, marks around it aside.</summary>
    public PhraseKind Whole(ReadOnlySpan<char> text)
    {
        text = Trim(text);
        return text.Length <= LongestPhrase && _lookup.TryGetValue(text, out var kind) ? kind : PhraseKind.None;
    }

    /// <summary>The longest phrase that a text starts with, up to a word's end.</summary>
    public PhraseKind Start(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(text.Length, LongestPhrase); length > 0; length--)
            if ((length == text.Length || !char.IsLetterOrDigit(text[length]) || IsIdeograph(text[length - 1]))
                && _lookup.TryGetValue(text[..length], out var kind))
                return kind;
        return PhraseKind.None;
    }

    /// <summary>The kinds met when a text is nothing but phrases and marks between them; none where anything else stands in it.</summary>
    public PhraseKind Tiles(ReadOnlySpan<char> text)
    {
        var kinds = PhraseKind.None;
        if (text.Length > LongestRow) return kinds;
        for (text = Trim(text); !text.IsEmpty; text = text.TrimStart(Marks))
        {
            var kind = Start(text, out var length);
            if (kind == PhraseKind.None) return PhraseKind.None;
            kinds |= kind;
            text = text[length..];
        }
        return kinds;
    }

    private const string Marks = " \t\u00A0:;,.|/\\·•-–—>»›<«‹+*#()[]!?…“”\"'→▶►★☆✕×&";

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => text.Trim(Marks);

    private static bool IsIdeograph(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter && c > 0x2E80;
}
