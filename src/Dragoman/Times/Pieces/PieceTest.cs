using Dragoman.Times.Rules;

namespace Dragoman.Times.Pieces;

/// <summary>Whether a piece can be what a rule wants at a place.</summary>
/// <param name="lexicon">The words.</param>
internal sealed class PieceTest(TimeLexicon lexicon)
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int FirstModern = 1900;
    private const int LastModern = 2059;
    private const int ShortestPlural = 4;

    private readonly NumberPhrase _numbers = new(lexicon);

    /// <summary>Whether a class can be written in figures.</summary>
    public static bool TakesFigures(TimeClass type) => type is TimeClass.Day or TimeClass.Year or TimeClass.Modern
        or TimeClass.Shortyear or TimeClass.Decade or TimeClass.Full or TimeClass.Clock or TimeClass.Hour or TimeClass.Military
        or TimeClass.N or TimeClass.Upto or TimeClass.Num
        or TimeClass.Ordinal or TimeClass.Century;

    /// <summary>The readings of the lexicon that a class accepts as its first word.</summary>
    public static TimeClass[] Readable(TimeClass type) => type switch
    {
        TimeClass.N or TimeClass.Upto => [TimeClass.Cardinal, TimeClass.Vague, TimeClass.Article],
        TimeClass.Hour => [TimeClass.Cardinal],
        TimeClass.Century => [TimeClass.Ordinal],
        _ => [type],
    };

    /// <summary>Takes the piece as the class and fills its field; next stands after it.</summary>
    public bool Takes(TimeClass type, PieceRow pieces, int at, ref Fields fields, out int next)
    {
        next = at + 1;
        var piece = pieces[at];
        if (type is TimeClass.N or TimeClass.Upto)
        {
            if (!_numbers.TryRead(pieces, at, out var amount, out next)) return false;
            fields.Set(type, amount);
            return true;
        }
        if (!(piece.Figure.Shape == FigureShape.None ? Word(type, pieces, at, out var value) : Number(type, piece.Figure, out value)))
            return false;
        fields.Set(type == TimeClass.Modern ? TimeClass.Year : type, value);
        return true;
    }

    private static bool Number(TimeClass type, Figure figure, out int value)
    {
        value = figure.Value;
        return figure.Shape switch
        {
            FigureShape.Plain => Plain(type, figure),
            FigureShape.Ordinal => type is TimeClass.Ordinal or TimeClass.Century
                || (type is TimeClass.Day or TimeClass.Until && value is > 0 and < 32),
            FigureShape.Date => type == TimeClass.Full,
            FigureShape.Clock => type == TimeClass.Clock,
            FigureShape.Decade => type == TimeClass.Decade,
            _ => false,
        };
    }

    private static bool Plain(TimeClass type, Figure figure) => type switch
    {
        TimeClass.Quarter => figure.Value is > 0 and < 5,
        TimeClass.Half => figure.Value is 1 or 2,
        TimeClass.Day or TimeClass.Until => figure.Digits < 3 && figure.Value is > 0 and < 32,
        TimeClass.Year => figure.Digits == 4 && figure.Value is >= FirstYear and <= LastYear,
        TimeClass.Modern => figure.Digits == 4 && figure.Value is >= FirstModern and <= LastModern,
        TimeClass.Shortyear => figure.Digits == 2,
        TimeClass.Hour => figure.Digits < 3 && figure.Value <= 24,
        TimeClass.Military => figure.Digits == 4 && figure.Value <= 2400 && figure.Value % 100 < 60,
        TimeClass.Num => true,
        _ => false,
    };

    private bool Word(TimeClass type, PieceRow pieces, int at, out int value)
    {
        var entry = pieces[at].Entry;
        value = 0;
        if (type == TimeClass.Counted && entry < 0) return IsPlural(pieces.Form(at));
        if (!lexicon.TryRead(entry, Readable(type)[0], out value)) return false;
        return type switch
        {
            TimeClass.Hour => value is > 0 and <= 12,
            TimeClass.Month or TimeClass.Weekday =>
                char.IsUpper(pieces.Form(at)[0]) && (!lexicon.IsShaky(entry) || IsBacked(pieces, at)),
            TimeClass.Season => !lexicon.IsShaky(entry) || IsBacked(pieces, at) || (at > 0 && pieces.Is(at - 1, "the")),
            _ => true,
        };
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word.Length >= ShortestPlural && char.IsLower(word[0]) && word[^1] == 's' && word[^2] != 's';

    /// <summary>Whether a neighbour makes an unsure word ("May", "Sun", "fall") a time.</summary>
    private bool IsBacked(PieceRow pieces, int at) =>
        IsDay(pieces, at - 1) || IsDay(pieces, at + 1)
        || (at > 0 && IsLead(pieces[at - 1].Entry))
        || (at > 1 && pieces[at - 1].Glued && pieces[at].Glued && IsLead(pieces[at - 2].Entry))
        || IsDateAhead(pieces, at + 1);

    /// <summary>Whether a month or number follows, over a full stop, hyphen or comma: "Fri., Oct. 13", "16-Oct-2023".</summary>
    private bool IsDateAhead(PieceRow pieces, int at)
    {
        if ((pieces.Is(at, ".") || pieces.Is(at, "-")) && pieces[at].Glued) at++;
        if (pieces.Is(at, ",")) at++;
        return at < pieces.Count && (pieces.Is(at, FigureShape.Plain) || lexicon.TryRead(pieces[at].Entry, TimeClass.Month, out _));
    }

    private static bool IsDay(PieceRow pieces, int at) => pieces.Is(at, FigureShape.Plain) || pieces.Is(at, FigureShape.Ordinal);

    private bool IsLead(int entry) => lexicon.TryRead(entry, TimeClass.Lead, out _) || lexicon.TryRead(entry, TimeClass.Rel, out _)
        || lexicon.TryRead(entry, TimeClass.Told, out _) || lexicon.TryRead(entry, TimeClass.Every, out _)
        || lexicon.TryRead(entry, TimeClass.Mod, out _);
}
