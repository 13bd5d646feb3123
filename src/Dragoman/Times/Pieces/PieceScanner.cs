using Dragoman.Times.Rules;

namespace Dragoman.Times.Pieces;

/// <summary>Cuts a sentence's stretch of the text into pieces.</summary>
/// <param name="lexicon">Where words are looked up.</param>
internal sealed class PieceScanner(TimeLexicon lexicon)
{
    /// <summary>Fills the list with the pieces of the stretch.</summary>
    /// <returns>Whether any piece can be part of a time expression.</returns>
    public bool Scan(ReadOnlySpan<char> text, int start, List<Piece> pieces)
    {
        pieces.Clear();
        var (any, last) = (false, -1);
        for (var at = start; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var piece = Next(text, at, at == last);
            any |= piece.Entry >= 0 || piece.Figure.Shape != FigureShape.None;
            pieces.Add(piece);
            at = last = piece.End;
        }
        return any;
    }

    private Piece Next(ReadOnlySpan<char> text, int at, bool glued)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            var (figure, end) = FigureScanner.Read(text, at);
            return new(at, end, glued, lexicon.Find(text[at..end]), IsFree(text, at, end, figure) ? figure : default);
        }
        if (!char.IsLetter(text[at])) return new(at, at + 1, glued, lexicon.Find(Plain(text.Slice(at, 1))), default);
        var last = WordEnd(text, at);
        return new(at, last, glued, lexicon.Find(text[at..last]), default);
    }

    /// <summary>Printers' apostrophes and dashes as those of the keyboard.</summary>
    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> sign) => sign[0] switch
    {
        '’' or '‘' or '`' or '´' => "'",
        '–' or '‐' or '‑' or '−' => "-",
        _ => sign,
    };

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        if (at + 2 < text.Length && text[at + 1] == '.' && text[at] is 'a' or 'p' or 'A' or 'P' && text[at + 2] is 'm' or 'M')
            return at + 3 < text.Length && text[at + 3] == '.' ? at + 4 : at + 3;
        while (at < text.Length && char.IsLetter(text[at])) at++;
        return at;
    }

    /// <summary>Numbers that hang on letters, money or a percent sign are names, sums and shares, no times.</summary>
    private static bool IsFree(ReadOnlySpan<char> text, int start, int end, Figure figure)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (char.IsLetterOrDigit(before) && !IsTimeLetter(text, start - 1)) return false;
        if (before is '$' or '€' or '£' or '¥' or '#' or '@' or '_' or '+') return false;
        if (before == '-' && start > 1 && char.IsUpper(text[start - 2])) return false;
        if (before is '.' or ',' or ':' && start > 1 && char.IsAsciiDigit(text[start - 2])) return false;
        if (after is '%' or '°' or '_') return false;
        return figure.Shape != FigureShape.Plain || !char.IsLetter(after) || IsTimeSuffix(text[end..]);
    }

    /// <summary>T before a clock time, Q or H before the number of a quarter or half, FY before a fiscal year.</summary>
    private static bool IsTimeLetter(ReadOnlySpan<char> text, int at) =>
        (text[at] is 'T' or 'Q' or 'H' && (at == 0 || !char.IsLetter(text[at - 1])))
        || (text[at] == 'Y' && at > 0 && text[at - 1] == 'F' && (at == 1 || !char.IsLetter(text[at - 2])));

    private static bool IsTimeSuffix(ReadOnlySpan<char> rest)
    {
        var length = WordEnd(rest, 0);
        return rest[..length] is "am" or "pm" or "a.m." or "p.m." or "AM" or "PM" or "h" or "T" or "GMT" or "UTC" or "Z" or "Q"
            or "hr" or "hrs" or "min" or "yr" or "yrs";
    }
}
