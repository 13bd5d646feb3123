namespace Dragoman.Syntax.Features;

/// <summary>Beginnings and ends of words, hashed into rows of one table: what is known of a word never seen.</summary>
internal static class Affixes
{
    /// <summary>Rows of the table; shapes have their own at its end.</summary>
    public const int Rows = Buckets + ShapeRows;

    /// <summary>Most affixes that a word can have.</summary>
    public const int Most = LongestPrefix + LongestSuffix;

    private const int Buckets = 1 << 14, ShapeRows = 1 << 9;
    private const int LongestPrefix = 3, LongestSuffix = 4, LongestPattern = 10;

    /// <summary>Table rows of a word's affixes.</summary>
    /// <returns>How many were written.</returns>
    public static int Of(WordForm word, Span<int> rows)
    {
        var chars = word.Chars;
        var count = 0;
        for (var length = 1; length <= LongestPrefix && length < chars.Length; length++)
            rows[count++] = Row(chars[..length], (uint)length);
        for (var length = 1; length <= LongestSuffix && length < chars.Length; length++)
            rows[count++] = Row(chars[^length..], (uint)(LongestPrefix + length));
        return count;
    }

    /// <summary>Table row of a word's shape: how it is written, in letter classes with runs cut to two ("Xxx-Xd" is "Xxx-Xd").</summary>
    public static int Shape(ReadOnlySpan<char> form)
    {
        Span<char> pattern = stackalloc char[LongestPattern];
        var length = 0;
        foreach (var c in form)
        {
            var kind = Kind(c);
            if (length > 1 && kind == pattern[length - 1] && kind == pattern[length - 2]) continue;
            pattern[length++] = kind;
            if (length == LongestPattern) break;
        }
        return Buckets + (int)(WordForm.HashOf(pattern[..length], 0) % ShapeRows);
    }

    private static int Row(ReadOnlySpan<char> chars, uint kind) => (int)(WordForm.HashOf(chars, kind) % Buckets);

    private static char Kind(char c) =>
        char.IsAsciiLetterLower(c) ? 'x'
        : char.IsAsciiLetterUpper(c) ? 'X'
        : char.IsDigit(c) ? '0'
        : char.IsUpper(c) ? 'X'
        : char.IsLetter(c) ? 'x'
        : c;
}
