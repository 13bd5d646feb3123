using System.Globalization;
using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>What was right, over documents whose sentences lie in the same text.</summary>
internal sealed class SyntaxCounts
{
    private int _goldSentences, _sentences, _sameSentences;
    private int _goldWords, _words, _sameWords;
    private int _upos, _xpos, _feats, _lemmas, _heads, _relations;

    public void Add(IReadOnlyList<Sentence> gold, IReadOnlyList<Sentence> system)
    {
        var spans = gold.Select(s => s.Span).ToHashSet();
        (_goldSentences, _sentences) = (_goldSentences + gold.Count, _sentences + system.Count);
        _sameSentences += system.Count(s => spans.Contains(s.Span));
        var words = new Dictionary<(int, int), (Sentence, int)>();
        foreach (var sentence in gold)
            for (var i = 0; i < sentence.Count; i++) words[(sentence[i].Start, sentence[i].End)] = (sentence, i);
        _goldWords += words.Count;
        foreach (var sentence in system)
        {
            _words += sentence.Count;
            for (var i = 0; i < sentence.Count; i++)
                if (words.TryGetValue((sentence[i].Start, sentence[i].End), out var match)) Compare(match.Item1, match.Item2, sentence, i);
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"sentences {F1(_sameSentences, _goldSentences, _sentences):F2} words {Words(_sameWords):F2} UPOS {Words(_upos):F2} ") +
        string.Create(CultureInfo.InvariantCulture, $"XPOS {Words(_xpos):F2} feats {Words(_feats):F2} ") +
        string.Create(CultureInfo.InvariantCulture, $"lemmas {Words(_lemmas):F2} UAS {Words(_heads):F2} LAS {Words(_relations):F2}");

    private void Compare(Sentence gold, int goldWord, Sentence system, int word)
    {
        var (g, s) = (gold[goldWord], system[word]);
        _sameWords++;
        if (g.Upos == s.Upos) _upos++;
        if (g.Xpos == s.Xpos) _xpos++;
        if (g.Feats == s.Feats) _feats++;
        if (g.Lemma == s.Lemma || g.Lemma == "_") _lemmas++;
        if (HeadSpan(gold, goldWord) != HeadSpan(system, word)) return;
        _heads++;
        if (g.Relation.Universal() == s.Relation.Universal()) _relations++;
    }

    private static (int, int) HeadSpan(Sentence sentence, int word)
    {
        var head = sentence[word].Head;
        return head < 0 ? (-1, -1) : (sentence[head].Start, sentence[head].End);
    }

    private double Words(int same) => F1(same, _goldWords, _words);

    private static double F1(int same, int gold, int system) => gold + system == 0 ? 0 : 200.0 * same / (gold + system);
}
