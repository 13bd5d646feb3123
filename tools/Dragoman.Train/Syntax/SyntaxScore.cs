using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Train.Syntax;

/// <summary>
/// Measures a parser as the CoNLL 2018 shared task does: relations without subtypes, F1 over words that are aligned by offsets.
/// </summary>
internal sealed class SyntaxScore(Parser parser)
{
    /// <summary>Scores on given sentences and tokens.</summary>
    public string GoldTokens(IReadOnlyList<ConlluSentence> gold)
    {
        var counts = new SyntaxCounts();
        foreach (var document in Documents(gold)) counts.Add(document, parser.Parse(Conllu.Tokens(document)));
        return counts.ToString();
    }

    /// <summary>Scores from raw text.</summary>
    public string RawText(IReadOnlyList<ConlluSentence> gold, Tokenizer tokenizer)
    {
        var counts = new SyntaxCounts();
        foreach (var document in Documents(gold)) counts.Add(document, parser.Parse(tokenizer.Tokenize(document[0].Text)));
        return counts.ToString();
    }

    public static IEnumerable<List<Sentence>> Documents(IReadOnlyList<ConlluSentence> sentences) =>
        sentences.Select(sentence => sentence.Tree)
            .GroupBy(tree => tree.Text, ReferenceEqualityComparer.Instance).Select(group => group.ToList());
}
