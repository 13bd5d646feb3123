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
        starts.Add(first);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            state = state.After(text.AsSpan(token.Start, token.End - token.Start));
            if (i + 1 - state.First >= Tokenizer.MaxSentenceWords) token = token with { JoinsNext = false };
            else if (token.JoinsNext || !Ends(text, tokens, i, state, model)) continue;
            starts.Add(first + i + 1);
            state = new SentenceBreaks.State(i + 1, 0, 0);
        }
    }

    /// <summary>"Some 1,500 Turkish troops": a number amid a line ends no sentence without a mark, whatever capital follows.</summary>
    private static bool IsNumberInside(string text, ReadOnlySpan<Token> tokens, int last, int first)
    {
        var form = text.AsSpan(tokens[last].Start, tokens[last].End - tokens[last].Start);
        if (last == first || !char.IsAsciiDigit(form[0]) || !char.IsAsciiDigit(form[^1])) return false;
        return !text.AsSpan(tokens[last].End, tokens[last + 1].Start - tokens[last].End).Contains('\n');
    }

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int last, SentenceBreaks.State state, SegmentationModel model)
    {
        Span<uint> values = stackalloc uint[HashedFeatures.Most];
        var features = new HashedFeatures(values);
        var abbreviation = SentenceBreaks.Abbreviation(text, tokens[last], model.Abbreviations);
        if (abbreviation == AbbreviationKind.Title || IsNumberInside(text, tokens, last, state.First)) return false;
        if (abbreviation == AbbreviationKind.Number && char.IsDigit(text[tokens[last + 1].Start])) return false;
        SentenceBreaks.Describe(new(text, tokens, last, abbreviation), state, ref features);
        return model.Sentences.Classify(features.Values) == 1;
    }
}
