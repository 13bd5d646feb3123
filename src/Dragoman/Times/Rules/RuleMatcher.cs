using Dragoman.Times.Pieces;

namespace Dragoman.Times.Rules;

/// <summary>Finds the longest rule that matches at a piece and the fields that it fills.</summary>
internal sealed class RuleMatcher
{
    private readonly TimeLexicon _lexicon;
    private readonly Rule[][] _byWord;
    private readonly Rule[] _byFigure;
    private readonly PieceTest _test;

    public RuleMatcher(TimeLexicon lexicon, Rule[] rules)
    {
        (_lexicon, _test) = (lexicon, new PieceTest(lexicon));
        _byFigure = [.. rules.Where(rule => rule.Beginnings().Any(BeginsFigure))];
        _byWord = new Rule[lexicon.Count][];
        for (var word = 0; word < _byWord.Length; word++)
            _byWord[word] = [.. rules.Where(rule => rule.Beginnings().Any(option => Begins(option, word)))];
    }

    /// <summary>The best match that begins at a piece.</summary>
    /// <returns>The rule, or null; the piece after the match; the fields.</returns>
    public (Rule? Rule, int End, Fields Fields) Match(PieceRow pieces, int at)
    {
        var (best, end, fields) = ((Rule?)null, at, default(Fields));
        var piece = pieces[at];
        var rules = piece.Figure.Shape != FigureShape.None ? _byFigure : piece.Entry >= 0 ? _byWord[piece.Entry] : [];
        var alone = at + 1 == pieces.Count || IsDead(pieces[at + 1]);
        foreach (var rule in rules)
        {
            if (alone && rule.Least > 1) continue;
            if (rule.Before is { } before && !Holds(before, pieces, at - 1)) continue;
            var found = default(Fields);
            var last = Follow(rule, 0, pieces, at, ref found);
            if (last > end) (best, end, fields) = (rule, last, found);
        }
        best?.Meaning.Tell(ref fields);
        return (best, end, fields);
    }

    /// <summary>Nothing goes on over a word that no rule knows.</summary>
    private static bool IsDead(Piece piece) => piece.Entry < 0 && piece.Figure.Shape == FigureShape.None;

    /// <summary>Follows the elements from one on; the end of the match, or -1.</summary>
    private int Follow(Rule rule, int element, PieceRow pieces, int at, ref Fields fields)
    {
        if (element == rule.Elements.Length)
            return rule.After is { } after && !Holds(after, pieces, at) ? -1 : at;
        var wanted = rule.Elements[element];
        foreach (var option in wanted.Options)
        {
            var tried = fields;
            if (!Takes(wanted, option, pieces, at, ref tried, out var next)) continue;
            var end = Follow(rule, element + 1, pieces, next, ref tried);
            if (end < 0) continue;
            fields = tried;
            return end;
        }
        return wanted.Optional ? Follow(rule, element + 1, pieces, at, ref fields) : -1;
    }

    private bool Takes(Element element, ElementOption option, PieceRow pieces, int at, ref Fields fields, out int next)
    {
        next = at + 1;
        if (at < 0 || at >= pieces.Count || (element.Glued && !pieces[at].Glued)) return false;
        return option.Word >= 0 ? pieces[at].Entry == option.Word : _test.Takes(option.Class, pieces, at, ref fields, out next);
    }

    private bool Holds(Neighbour neighbour, PieceRow pieces, int at)
    {
        var ignored = default(Fields);
        foreach (var option in neighbour.Element.Options)
            if (Takes(neighbour.Element, option, pieces, at, ref ignored, out _)) return !neighbour.Negated;
        return neighbour.Negated;
    }

    private bool BeginsFigure(ElementOption option) =>
        option.Word < 0 ? PieceTest.TakesFigures(option.Class) : _lexicon.IsFigure(option.Word);

    private bool Begins(ElementOption option, int word) =>
        option.Word >= 0 ? option.Word == word : PieceTest.Readable(option.Class).Any(type => _lexicon.TryRead(word, type, out _));
}
