namespace Dragoman.Text;

/// <summary>A text cut into sentences and tokens.</summary>
/// <param name="Text">The text that all offsets point into.</param>
/// <param name="Tokens">All tokens in order; they cover every character that is not white space.</param>
/// <param name="SentenceStarts">Index of each sentence's first token, with the token count as last item.</param>
public sealed record TokenizedText(string Text, Token[] Tokens, int[] SentenceStarts)
{
    /// <summary>Number of sentences.</summary>
    public int SentenceCount => SentenceStarts.Length - 1;

    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<Token> Sentence(int index) =>
        Tokens.AsSpan(SentenceStarts[index]..SentenceStarts[index + 1]);
}
