namespace Dragoman.Times;

/// <summary>Reads numbers in words and figures: "two and a half", "twenty-four", "1,500", "several", "half a", in hundredths.</summary>
/// <param name="lexicon">Where number words are known.</param>
/// <param name="text">The article's text.</param>
internal readonly ref struct NumberPhrase(TimeLexicon lexicon, ReadOnlySpan<char> text)
{
    private const int Whole = 100;
    private const int Half = 50;
    private const int Largest = 100_000;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Reads as much as belongs to the number; false where none begins at the piece.</summary>
    public bool TryRead(List<Piece> pieces, int at, out int hundredths, out int next)
    {
        (hundredths, next) = (0, at);
        if (at >= pieces.Count) return false;
        var piece = pieces[at];
        if (lexicon.TryRead(piece.Entry, TimeClass.Vague, out _)) return ReadVague(pieces, at, out hundredths, out next);
        if (Is(pieces, at, "half")) return ReadHalf(pieces, at, out hundredths, out next);
        if (!TrySimple(pieces, at, out hundredths, out next)) return false;
        if (Is(pieces, next, "dozen") || Is(pieces, next, "couple")) return false;
        if (ReadsHalfAfter(pieces, next, out var after)) (hundredths, next) = (hundredths + Half, after);
        return hundredths is Fields.VagueAmount or (> 0 and < Largest * Whole);
    }

    private bool TrySimple(List<Piece> pieces, int at, out int hundredths, out int next)
    {
        next = at + 1;
        var piece = pieces[at];
        hundredths = piece.Figure.Shape switch
        {
            FigureShape.Plain when piece.Figure.Value < Largest => piece.Figure.Value * Whole,
            FigureShape.Decimal => piece.Figure.Value,
            _ => 0,
        };
        if (hundredths > 0) return true;
        if (lexicon.TryRead(piece.Entry, TimeClass.Article, out _))
        {
            if (Is(pieces, next, "few") || Is(pieces, next, "couple")) return ReadCouple(pieces, ref next, out hundredths);
            hundredths = Whole;
            return true;
        }
        return ReadWords(pieces, ref next, out hundredths);
    }

    private bool ReadCouple(List<Piece> pieces, ref int next, out int hundredths)
    {
        hundredths = Is(pieces, next, "few") ? Fields.VagueAmount : 2 * Whole;
        next++;
        if (Is(pieces, next, "of")) next++;
        return true;
    }

    /// <summary>Number words with tens, hundreds and thousands; next stands after the first word.</summary>
    private bool ReadWords(List<Piece> pieces, ref int next, out int hundredths)
    {
        hundredths = 0;
        if (!lexicon.TryRead(pieces[next - 1].Entry, TimeClass.Cardinal, out var value)) return false;
        for (var sum = value; next < pieces.Count;)
        {
            var at = Is(pieces, next, "-") || (Is(pieces, next, "and") && sum >= 100) ? next + 1 : next;
            if (at >= pieces.Count || !lexicon.TryRead(pieces[at].Entry, TimeClass.Cardinal, out var part)) break;
            if (part >= 100) sum *= part;
            else if (sum % (part >= 10 ? 100 : 10) == 0 && sum >= 20) sum += part;
            else break;
            (value, next) = (sum, at + 1);
            if (sum > Largest) return false;
        }
        hundredths = value * Whole;
        return true;
    }

    private bool ReadVague(List<Piece> pieces, int at, out int hundredths, out int next)
    {
        (hundredths, next) = (Fields.VagueAmount, at + 1);
        if (Is(pieces, next, "of")) next++;
        return true;
    }

    private bool ReadHalf(List<Piece> pieces, int at, out int hundredths, out int next)
    {
        hundredths = Half;
        next = Is(pieces, at + 1, "-") ? at + 2 : at + 1;
        var found = next < pieces.Count && lexicon.TryRead(pieces[next].Entry, TimeClass.Article, out _);
        if (found) next++;
        return found || Is(pieces, at + 1, "-");
    }

    private bool ReadsHalfAfter(List<Piece> pieces, int at, out int next)
    {
        next = at;
        if (Is(pieces, next, "-")) next++;
        if (!Is(pieces, next, "and")) return false;
        next++;
        if (Is(pieces, next, "-")) next++;
        if (!Is(pieces, next, "a")) return false;
        next++;
        if (Is(pieces, next, "-")) next++;
        return Is(pieces, next++, "half");
    }

    private bool Is(List<Piece> pieces, int at, string word) =>
        at < pieces.Count && _text[pieces[at].Start..pieces[at].End].Equals(word, StringComparison.OrdinalIgnoreCase);
}
