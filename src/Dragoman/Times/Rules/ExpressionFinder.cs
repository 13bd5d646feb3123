using Dragoman.Syntax;
using Dragoman.Times.Pieces;

namespace Dragoman.Times.Rules;

/// <summary>Walks over the pieces of each sentence and takes the longest rule at each place.</summary>
internal sealed class ExpressionFinder
{
    [ThreadStatic]
    private static List<Piece>? _pieces;

    private readonly PieceScanner _scanner;
    private readonly RuleMatcher _matcher;
    private readonly TenseReader _tense;

    public ExpressionFinder(TimeLexicon lexicon, Rule[] rules) =>
        (_scanner, _matcher, _tense) = (new(lexicon), new(lexicon, rules), new(lexicon));

    /// <summary>All expressions of the article in the order of the text.</summary>
    public List<Found> Find(ParsedArticle article)
    {
        var (found, pieces) = (new List<Found>(), _pieces ??= []);
        foreach (var sentence in article.Sentences)
            if (sentence.Count > 0 && _scanner.Scan(article.Text.AsSpan(0, sentence.Span.End), sentence.Span.Start, pieces))
                Find(sentence, pieces, found);
        return found;
    }

    private void Find(Sentence sentence, List<Piece> pieces, List<Found> found)
    {
        var row = new PieceRow(sentence.Text, pieces);
        for (var at = 0; at < pieces.Count;)
        {
            var (rule, end, fields) = _matcher.Match(row, at);
            if (rule is null)
            {
                at++;
                continue;
            }
            if (rule.Meaning.Kind != Meaning.None) found.Add(Take(sentence, rule, fields, pieces[at].Start, pieces[end - 1].End));
            at = end;
        }
    }

    private Found Take(Sentence sentence, Rule rule, Fields fields, int start, int end)
    {
        var tense = _tense.Read(sentence, sentence.WordAt(start), sentence.WordAt(end - 1));
        return new(rule, fields, sentence.Index, start, end, tense);
    }
}
