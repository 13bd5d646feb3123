namespace Dragoman.Text.Segmentation;

/// <summary>Groups the words of one paragraph into sentences.</summary>
internal static class SentenceCutter
{
    /// <summary>Appends the index of each sentence's first token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="all">Tokens so far; the paragraph's are the last.</param>
    /// <param name="first">The paragraph's first token.</param>
    /// <param name="model">What decides.</param>
    /// <param name="starts">Gets the starts.</param>
    public static void Cut(string text, List<Token> all, int first, SegmentationModel model, List<int> starts)
    {
        var tokens = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all)[first..];
        var state = default(SentenceBreaks.State);
        var dateline = tokens.Length > 0 ? Datelines.End(text, tokens, 0) : -1;
        starts.Add(first);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            state = state.After(text.AsSpan(token.Start, token.End - token.Start));
            if (i + 1 - state.First >= Tokenizer.MaxSentenceWords) token = token with { JoinsNext = false };
            else if (token.JoinsNext || i < dateline || i != dateline && !Ends(text, tokens, i, state, model)) continue;
            starts.Add(first + i + 1);
            state = new SentenceBreaks.State(i + 1, 0, 0);
            if (IsLineStart(text, tokens, i + 1)) dateline = Datelines.End(text, tokens, i + 1);
        }
    }

    private static bool IsLineStart(string text, ReadOnlySpan<Token> tokens, int token) =>
        text.AsSpan(tokens[token - 1].End, tokens[token].Start - tokens[token - 1].End).Contains('\n');

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int last, SentenceBreaks.State state, SegmentationModel model)
    {
        Span<uint> values = stackalloc uint[HashedFeatures.Most];
        var features = new HashedFeatures(values);
        var place = new SentenceBreaks.Place(
            text, tokens, last, SentenceBreaks.Abbreviation(text, tokens[last], model.Abbreviations));
        if (SentenceRules.Ends(place, state.First) is { } told) return told;
        SentenceBreaks.Describe(place, state, ref features);
        return model.Sentences.Classify(features.Values) == 1;
    }
}
