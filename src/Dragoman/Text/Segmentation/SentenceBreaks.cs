namespace Dragoman.Text.Segmentation;

/// <summary>By what the end of a sentence between two tokens is told.</summary>
internal static class SentenceBreaks
{
    private const int LongSentence = 40;

    /// <summary>What was seen since the sentence began.</summary>
    /// <param name="First">Its first token.</param>
    /// <param name="Quotes">Number of straight or opening quotes, less closing ones.</param>
    /// <param name="Brackets">Brackets that are open.</param>
    public readonly record struct State(int First, int Quotes, int Brackets)
    {
        public State After(ReadOnlySpan<char> token) => token switch
        {
            "\"" => this with { Quotes = 1 - Quotes },
            "“" => this with { Quotes = 1 },
            "”" => this with { Quotes = 0 },
            "(" or "[" => this with { Brackets = Brackets + 1 },
            ")" or "]" => this with { Brackets = Math.Max(0, Brackets - 1) },
            _ => this,
        };
    }

    /// <summary>A token after which a sentence may end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the paragraph.</param>
    /// <param name="last">The token that would be the last.</param>
    /// <param name="abbreviation">What abbreviation it is.</param>
    public readonly ref struct Place(string text, ReadOnlySpan<Token> tokens, int last, AbbreviationKind abbreviation)
    {
        public readonly string Text = text;
        public readonly ReadOnlySpan<Token> Tokens = tokens;
        public readonly int Last = last;
        public readonly AbbreviationKind Abbreviation = abbreviation;
    }

    /// <summary>Writes the features of an end after a token.</summary>
    /// <param name="place">Where it would be.</param>
    /// <param name="state">What was seen since the sentence began, this token included.</param>
    /// <param name="features">Gets them.</param>
    public static void Describe(Place place, State state, ref HashedFeatures features)
    {
        var (text, last) = (place.Text, place.Last);
        var tokens = place.Tokens;
        ReadOnlySpan<char> a = Form(text, tokens, last - 1), b = Form(text, tokens, last);
        ReadOnlySpan<char> c = Form(text, tokens, last + 1), d = Form(text, tokens, last + 2);
        uint ha = HashedFeatures.Of(a), hb = HashedFeatures.Of(b), hc = HashedFeatures.Of(c), hd = HashedFeatures.Of(d);
        uint sa = Shape(a), sb = Shape(b), sc = Shape(c), sd = Shape(d);
        uint gap = (uint)Math.Min(3, tokens[last + 1].Start - tokens[last].End);
        uint size = (uint)Math.Min(last - state.First, LongSentence) / 4, open = (uint)(state.Quotes * 4 + Math.Min(state.Brackets, 2));
        uint mark = Mark(b), next = Mark(c);
        uint left = (uint)Math.Min(8, tokens.Length - last - 2);
        features.Add(mark, gap, sc);
        features.Add(hb, gap, sc);
        features.Add(hb, hc, gap);
        features.Add(sb, sc, gap);
        features.Add(sa, sb, sc << 2 | gap);
        features.Add(ha, hb, sc);
        features.Add(ha, mark, hc);
        features.Add(hc, mark, gap);
        features.Add(hc, sb, sc);
        features.Add(hc, hd, mark);
        features.Add(sc, sd, mark << 2 | gap);
        features.Add(mark, open, sc);
        features.Add(mark, size, sc);
        features.Add(mark, left, sc);
        features.Add(mark << 8 | next, open, gap);
        features.Add(sb, sc, sd);
        features.Add(sa, mark, size);
        features.Add(Mark(a) << 8 | mark, next << 8 | Mark(d), gap);
        features.Add(Mark(a) << 8 | mark, sc, gap);
        features.Add((uint)Math.Min(b.Length, 5), sb, sc);
        features.Add(hd, mark, sc);
        features.Add(HashedFeatures.Of(Form(text, tokens, state.First)), mark, (uint)Math.Min(last - state.First, 3));
        features.Add((uint)place.Abbreviation, sc, gap);
        features.Add(last == state.First ? 1u : 0u, hb, sc);
    }

    /// <summary>The abbreviation that a token is.</summary>
    public static AbbreviationKind Abbreviation(string text, Token token, Abbreviations lexicon) =>
        text[token.End - 1] == '.' ? lexicon.KindOf(text.AsSpan(token.Start, token.End - 1 - token.Start)) : AbbreviationKind.None;

    private static ReadOnlySpan<char> Form(string text, ReadOnlySpan<Token> tokens, int index) =>
        (uint)index < (uint)tokens.Length ? text.AsSpan(tokens[index].Start, tokens[index].End - tokens[index].Start) : default;

    /// <summary>How a token is written.</summary>
    private static uint Shape(ReadOnlySpan<char> form)
    {
        if (form.IsEmpty) return 0;
        var kind = char.IsLower(form[0]) ? 1u : char.IsUpper(form[0]) ? 2u : char.IsDigit(form[0]) ? 3u : 4u + Mark(form);
        if (kind != 2) return kind << 3 | (form[^1] == '.' && form.Length > 1 ? 1u : 0u);
        var capitals = form.Length > 1 && !form.ContainsAnyInRange('a', 'z');
        return kind << 3 | (form.Length == 1 ? 4u : capitals ? 2u : 0u) | (form[^1] == '.' && form.Length > 1 ? 1u : 0u);
    }

    /// <summary>The token's punctuation: its first character where that is no letter or digit.</summary>
    private static uint Mark(ReadOnlySpan<char> form) =>
        form.IsEmpty ? 1u : char.IsLetterOrDigit(form[0]) ? (form[^1] == '.' ? 3u : 2u)
        : form[0] is '’' or '‘' ? '\'' : form[0] is '“' or '”' ? '"' : (uint)(form[0] & 0x7F) | (form.Length > 1 ? 128u : 0);
}
