using Dragoman.Text;

namespace Dragoman.Syntax;

/// <summary>
/// Given sentences (of a CoNLL-U file) may be longer than the parser's limit; they are parsed in pieces, and the roots of the later
/// pieces hang on that of the first.
/// </summary>
internal static class SentencePieces
{
    /// <summary>The text with its overlong sentences cut; the text itself where there are none.</summary>
    public static TokenizedText Cut(TokenizedText text)
    {
        var starts = text.SentenceStarts;
        if (!Enumerable.Range(0, text.SentenceCount).Any(i => starts[i + 1] - starts[i] > Tokenizer.MaxSentenceWords)) return text;
        var cut = new List<int>();
        for (var i = 0; i < text.SentenceCount; i++)
            for (var start = starts[i]; start < starts[i + 1]; start += Tokenizer.MaxSentenceWords) cut.Add(start);
        return text with { SentenceStarts = [.. cut, starts[^1]] };
    }

    /// <summary>Puts the pieces together again.</summary>
    public static Sentence[] Join(TokenizedText text, Sentence[] pieces)
    {
        var (sentences, next) = (new Sentence[text.SentenceCount], 0);
        for (var i = 0; i < sentences.Length; i++)
        {
            var words = new List<Word>();
            var (count, root) = (text.Sentence(i).Length, -1);
            for (; words.Count < count; next++)
            {
                var (offset, first) = (words.Count, root < 0);
                if (first) root = pieces[next].Root;
                words.AddRange(pieces[next].Words.Select(word => Shift(word, offset, first ? -1 : root)));
            }
            sentences[i] = new Sentence(text.Text, i, [.. words]);
        }
        return sentences;
    }

    private static Word Shift(Word word, int offset, int root) =>
        word.Head >= 0 ? word with { Head = word.Head + offset }
        : root < 0 ? word
        : word with { Head = root, Relation = Relation.Parataxis };
}
