using Dragoman.Times.Rules;

namespace Dragoman.Times.Pieces;

/// <summary>Reads numbers in words and figures: "two and a half", "twenty-four", "1,500", "several", "half a", in hundredths.</summary>
/// <param name="lexicon">Where number words are known.</param>
internal sealed class NumberPhrase(TimeLexicon lexicon)
{
    private const int Whole = 100;
    private const int Half = 50;
    private const int Largest = 100_000;

    /// <summary>Reads as much as belongs to the number; false where none begins at the piece.</summary>
    public bool TryRead(PieceRow pieces, int at, out int hundredths, out int next)
    {
        (hundredths, next) = (0, at);
        if (at >= pieces.Count) return false;
        var piece = pieces[at];
        if (lexicon.TryRead(piece.Entry, TimeClass.Vague, out _)) return ReadVague(pieces, at, out hundredths, out next);
        if (pieces.Is(at, "half")) return ReadHalf(pieces, at, out hundredths, out next);
        if (!TrySimple(pieces, at, out hundredths, out next)) return false;
        if (pieces.Is(next, "dozen") || pieces.Is(next, "couple")) return false;
        if (ReadsHalfAfter(pieces, next, out var after)) (hundredths, next) = (hundredths + Half, after);
        return hundredths is Fields.VagueAmount or (> 0 and < Largest * Whole);
    }

    private bool TrySimple(PieceRow pieces, int at, out int hundredths, out int next)
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
            if (pieces.Is(next, "few") || pieces.Is(next, "couple")) return ReadCouple(pieces, ref next, out hundredths);
            hundredths = Whole;
            return true;
        }
        return ReadWords(pieces, ref next, out hundredths);
    }

    private static bool ReadCouple(PieceRow pieces, ref int next, out int hundredths)
    {
        hundredths = pieces.Is(next, "few") ? Fields.VagueAmount : 2 * Whole;
        next++;
        if (pieces.Is(next, "of")) next++;
        return true;
    }

    /// <summary>Number words with tens, hundreds and thousands; next stands after the first word.</summary>
    private bool ReadWords(PieceRow pieces, ref int next, out int hundredths)
    {
        hundredths = 0;
        if (!lexicon.TryRead(pieces[next - 1].Entry, TimeClass.Cardinal, out var value)) return false;
        for (var sum = value; next < pieces.Count;)
        {
            var at = pieces.Is(next, "-") || (pieces.Is(next, "and") && sum >= 100) ? next + 1 : next;
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

    private static bool ReadVague(PieceRow pieces, int at, out int hundredths, out int next)
    {
        (hundredths, next) = (Fields.VagueAmount, at + 1);
        if (pieces.Is(next, "of")) next++;
        return true;
    }

    private bool ReadHalf(PieceRow pieces, int at, out int hundredths, out int next)
    {
        hundredths = Half;
        next = pieces.Is(at + 1, "-") ? at + 2 : at + 1;
        var found = next < pieces.Count && lexicon.TryRead(pieces[next].Entry, TimeClass.Article, out _);
        if (found) next++;
        return found || pieces.Is(at + 1, "-");
    }

    private static bool ReadsHalfAfter(PieceRow pieces, int at, out int next)
    {
        next = at;
        if (pieces.Is(next, "-")) next++;
        if (!pieces.Is(next, "and")) return false;
        next++;
        if (pieces.Is(next, "-")) next++;
        if (!pieces.Is(next, "a")) return false;
        next++;
        if (pieces.Is(next, "-")) next++;
        return pieces.Is(next++, "half");
    }
}
