namespace Dragoman.Text.Segmentation;

/// <summary>Cuts one paragraph into words.</summary>
internal static class TokenCutter
{
    private const StringComparison Any = StringComparison.OrdinalIgnoreCase;

    /// <summary>Appends the words of a stretch of text.</summary>
    public static void Cut(string text, Span paragraph, SegmentationModel model, List<Token> tokens)
    {
        var chunk = Chunk(text, paragraph.Start, paragraph.End);
        while (chunk.Length > 0)
        {
            var next = Chunk(text, chunk.End, paragraph.End);
            CutChunk(text, chunk, next, model, tokens);
            chunk = next;
        }
    }

    /// <summary>The next run without white space.</summary>
    public static Span Chunk(string text, int start, int limit)
    {
        while (start < limit && char.IsWhiteSpace(text[start])) start++;
        var end = start;
        while (end < limit && !char.IsWhiteSpace(text[end])) end++;
        return new Span(start, end);
    }

    private static void CutChunk(string text, Span chunk, Span next, SegmentationModel model, List<Token> tokens)
    {
        ReadOnlySpan<char> chars = chunk.In(text), follow = next.In(text);
        var start = 0;
        for (var at = 1; at < chars.Length; at++)
        {
            if (!TokenBreaks.IsCandidate(chars, at)) continue;
            if (IsInsideName(chars, at)) continue;
            var kind = IsAfterHyphen(chars, at) ? AfterHyphen(start, at) : Decide(chars, at, follow, model);
            if (kind == TokenBreak.None) continue;
            tokens.Add(new Token(chunk.Start + start, chunk.Start + at, kind == TokenBreak.Word));
            start = at;
        }
        tokens.Add(new Token(chunk.Start + start, chunk.End));
    }

    // "Mata'afa", "N'Djamena", "Sha'lan": an apostrophe between letters parts nothing but the clitics of English.
    private static bool IsInsideName(ReadOnlySpan<char> chunk, int at)
    {
        var mark = IsApostrophe(chunk[at]) ? at : IsApostrophe(chunk[at - 1]) ? at - 1 : 0;
        if (mark == 0 || mark + 1 >= chunk.Length || !char.IsLetter(chunk[mark - 1]) || !char.IsLetter(chunk[mark + 1])) return false;
        var end = mark + 1;
        while (end < chunk.Length && char.IsLetter(chunk[end])) end++;
        return mark < at || !IsClitic(chunk[(mark + 1)..end]);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    private static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length <= 2
        && (letters.Equals("s", Any) || letters.Equals("m", Any) || letters.Equals("d", Any) || letters.Equals("ll", Any)
            || letters.Equals("re", Any) || letters.Equals("ve", Any));

    private static bool IsAfterHyphen(ReadOnlySpan<char> chunk, int at) =>
        chunk[at - 1] == '-' && at > 1 && char.IsLetter(chunk[at - 2]) && char.IsLetter(chunk[at]);

    // A hyphen between letters is a word of its own or part of one: "long - term", "Yo-jong", never "Yo- jong".
    private static TokenBreak AfterHyphen(int start, int at) => start == at - 1 ? TokenBreak.Token : TokenBreak.None;

    private static TokenBreak Decide(ReadOnlySpan<char> chunk, int at, ReadOnlySpan<char> next, SegmentationModel model)
    {
        Span<uint> values = stackalloc uint[HashedFeatures.Most];
        var features = new HashedFeatures(values);
        var abbreviation = TokenBreaks.Abbreviation(chunk, at, model.Abbreviations);
        if (abbreviation == AbbreviationKind.Title || SentenceRules.IsInsideTime(chunk, next)) return TokenBreak.None;
        TokenBreaks.Describe(chunk, at, next, abbreviation, ref features);
        return (TokenBreak)model.Tokens.Classify(features.Values);
    }
}
