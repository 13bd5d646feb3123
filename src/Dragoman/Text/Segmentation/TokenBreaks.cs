namespace Dragoman.Text.Segmentation;

/// <summary>Where words may break between white spaces, and by what this is told.</summary>
internal static class TokenBreaks
{
    // Of a longer run without white space, features see only this many characters to either side, so that time stays linear.
    private const int Reach = 24;

    /// <summary>Whether a break before this character has to be decided; between letters, and between digits, hardly ever.</summary>
    public static bool IsCandidate(ReadOnlySpan<char> chunk, int at)
    {
        var (left, right) = (chunk[at - 1], chunk[at]);
        if (char.IsLetter(left) && char.IsLetter(right)) return IsContraction(chunk, at);
        return !(char.IsAsciiDigit(left) && char.IsAsciiDigit(right)) && !char.IsLowSurrogate(right) && !IsMark(right);
    }

    /// <summary>Writes the features of a break.</summary>
    /// <param name="chunk">The run between white spaces.</param>
    /// <param name="at">The character after the break.</param>
    /// <param name="next">The run that follows, or nothing.</param>
    /// <param name="abbreviation">What a point here would belong to.</param>
    /// <param name="features">Gets them.</param>
    public static void Describe(
        ReadOnlySpan<char> chunk, int at, ReadOnlySpan<char> next, AbbreviationKind abbreviation, ref HashedFeatures features)
    {
        ReadOnlySpan<char> left = chunk[Math.Max(0, at - Reach)..at], right = chunk[at..Math.Min(chunk.Length, at + Reach)];
        uint l1 = Class(left[^1]), r1 = Class(right[0]);
        uint l2 = left.Length > 1 ? Class(left[^2]) : 0, r2 = right.Length > 1 ? Class(right[1]) : 0;
        uint l3 = left.Length > 2 ? Class(left[^3]) : 0, r3 = right.Length > 2 ? Class(right[2]) : 0;
        uint follow = next.IsEmpty ? 1u : char.IsUpper(next[0]) ? 2u : char.IsLower(next[0]) ? 3u : Class(next[0]);
        uint leftRun = HashedFeatures.Of(RunBefore(left)), rightRun = HashedFeatures.Of(RunAfter(right));
        uint leftAll = HashedFeatures.Of(left), rightAll = HashedFeatures.Of(right);
        uint address = Address(chunk[..Math.Min(chunk.Length, 4 * Reach)]);
        features.Add(l1, r1);
        features.Add(l1, r1, l2);
        features.Add(l1, r1, r2);
        features.Add(l1 << 8 | l2, r1, r2);
        features.Add(l1 << 16 | l2 << 8 | l3, r1);
        features.Add(l1, r1, r2 << 8 | r3);
        features.Add(l1 << 16 | l2 << 8 | l3, r1, r2 << 8 | r3);
        features.Add(leftRun, r1, r2);
        features.Add(leftRun, left[^1], right[0]);
        features.Add(rightRun, l1, l2);
        features.Add(rightRun, left[^1], right[0]);
        features.Add(leftRun, rightRun, right[0]);
        features.Add(leftAll, r1);
        features.Add(leftAll, right[0], follow);
        features.Add(rightAll, l1);
        features.Add(rightAll, left[^1], l2);
        features.Add(leftAll, rightAll);
        features.Add(address, l1, r1);
        features.Add(address, right.Length == 1 ? 1u : 0u, right[0]);
        features.Add(right.Length == 1 ? 1u : 0u, r1, follow);
        features.Add((uint)Math.Min(left.Length, 6), (uint)Math.Min(right.Length, 6), l1 << 8 | r1);
        features.Add(Shape(left), r1, (uint)Math.Min(right.Length, 2));
        features.Add(Shape(left), Shape(right));
        features.Add((uint)abbreviation, right[0], follow);
        features.Add(left.Contains('.') ? 1u : 0u, right.Contains('.') ? 1u : 0u, l1 << 8 | r1);
    }

    /// <summary>The abbreviation that a point at this place would belong to.</summary>
    public static AbbreviationKind Abbreviation(ReadOnlySpan<char> chunk, int at, Abbreviations lexicon)
    {
        if (chunk[at] != '.' || at > Reach) return AbbreviationKind.None;
        var start = 0;
        while (start < at && !char.IsLetter(chunk[start])) start++;
        return lexicon.KindOf(chunk[start..at]);
    }

    /// <summary>
    /// Whether a contraction's second part may begin between two letters: "do|n't" and "can|not" in words of any length,
    /// "got|ta" and "i|m" in short ones.
    /// </summary>
    private static bool IsContraction(ReadOnlySpan<char> chunk, int at)
    {
        var right = chunk[at..];
        return right[0] is 'n' or 'N' ? right.Length <= 4 : right.Length <= 3 && chunk.Length <= 8;
    }

    /// <summary>Marks that belong to the character before: accents, joiners, variation selectors.</summary>
    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static uint Class(char c) =>
        char.IsAsciiLetterLower(c) ? 'a' : char.IsAsciiLetterUpper(c) ? 'A' : char.IsDigit(c) ? '0'
        : char.IsLetter(c) ? (char.IsUpper(c) ? 'A' : 'a')
        : c is '’' or '‘' ? '\'' : c is '“' or '”' ? '"'
        : (uint)(c & 0xFF) | (c > 255 ? 128u : 0);

    private static ReadOnlySpan<char> RunBefore(ReadOnlySpan<char> chars)
    {
        var start = chars.Length - 1;
        while (start > 0 && char.IsLetterOrDigit(chars[start - 1]) && char.IsLetterOrDigit(chars[start])) start--;
        return chars[start..];
    }

    private static ReadOnlySpan<char> RunAfter(ReadOnlySpan<char> chars)
    {
        var end = 1;
        while (end < chars.Length && char.IsLetterOrDigit(chars[end]) && char.IsLetterOrDigit(chars[end - 1])) end++;
        return chars[..end];
    }

    private static uint Shape(ReadOnlySpan<char> chars)
    {
        var (hash, last) = (17u, 0u);
        foreach (var c in chars)
        {
            var kind = Class(c);
            if (kind == last && kind is 'a' or '0') continue;
            hash = (hash * 31) ^ kind;
            last = kind;
        }
        return hash;
    }

    private static uint Address(ReadOnlySpan<char> chunk) =>
        chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 1u
        : chunk.Contains('@') ? 2u
        : chunk.Contains(".com", StringComparison.OrdinalIgnoreCase) ? 3u : 0u;
}
