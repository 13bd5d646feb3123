using System.Globalization;
using Dragoman.Syntax;

namespace Dragoman.Events.Claims;

/// <summary>Reads the numbers of a sentence: digits and words, ranges, shares, money, with what qualifies them.</summary>
internal sealed class NumberReader
{
    /// <summary>Unit of a share.</summary>
    public const string Percent = "percent";

    private const double Dozen = 12;

    private readonly Dictionary<string, Numeral>.AlternateLookup<ReadOnlySpan<char>> _numerals;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _currencies;
    private readonly Dictionary<string, Qualifier[]>.AlternateLookup<ReadOnlySpan<char>> _before;
    private readonly Dictionary<string, Qualifier[]>.AlternateLookup<ReadOnlySpan<char>> _after;

    /// <summary>Takes numerals, qualifiers and currencies.</summary>
    public NumberReader(ClaimLexicon lexicon)
    {
        _numerals = lexicon.Numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _currencies = lexicon.Currencies.GetAlternateLookup<ReadOnlySpan<char>>();
        _before = lexicon.Before.GetAlternateLookup<ReadOnlySpan<char>>();
        _after = lexicon.After.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The numbers from left to right; words of one never belong to another.</summary>
    public IEnumerable<NumberPhrase> Read(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count;)
        {
            var phrase = MayStart(sentence, at) ? At(sentence, at) : null;
            if (phrase is not null) yield return phrase;
            at = phrase is null ? at + 1 : phrase.Last + 1;
        }
    }

    private bool MayStart(Sentence sentence, int at)
    {
        var form = sentence.Form(at);
        if (IsPartOfName(sentence, at)) return false;
        return char.IsAsciiDigit(form[0]) || char.IsAsciiDigit(form[^1]) || sentence[at].Upos is Upos.NUM
            || _numerals.ContainsKey(form) || _currencies.ContainsKey(form);
    }

    /// <summary>"Su-35", "two-day": a number that a hyphen ties to letters.</summary>
    private static bool IsPartOfName(Sentence sentence, int at)
    {
        var (text, word) = (sentence.Text, sentence[at]);
        return word.Start > 1 && text[word.Start - 1] is '-' or '–' && char.IsLetter(text[word.Start - 2])
            || word.End + 1 < text.Length && text[word.End] is '-' or '–' && char.IsLetter(text[word.End + 1]);
    }

    private NumberPhrase? At(Sentence sentence, int at)
    {
        var start = at;
        var unit = Currency(sentence, at);
        if (unit is not null && ++at >= sentence.Count) return null;
        if (Value(sentence, at) is not { } value) return null;
        var (low, high, last) = value;
        if (Range(sentence, start, last) is { } end)
        {
            // "10 to 12 million": the scale of the second number is that of both
            var scale = end.Low >= 1000 && low < 1000 && end.Low / low >= 1000 ? Scale(sentence, end.Last) : 1;
            (low, high, last) = (low * scale, end.High, end.Last);
        }
        (unit, last) = UnitBehind(sentence, unit, last);
        var (qualifier, first, after) = Qualify(sentence, start, last, low != high);
        return new(first, after, Head(sentence, start, last), low, qualifier == "at_least" && low == high ? null : high, qualifier, unit);
    }

    private string? Currency(Sentence sentence, int at) =>
        !char.IsAsciiDigit(sentence.Form(at)[^1]) && at + 1 < sentence.Count && char.IsAsciiDigit(sentence.Form(at + 1)[0])
            && _currencies.TryGetValue(sentence.Form(at), out var code) ? code : null;

    /// <summary>"1.5 million", "two dozen", "twenty-five", "hundreds of thousands", "5bn".</summary>
    private (double Low, double High, int Last)? Value(Sentence sentence, int at)
    {
        if (Single(sentence.Form(at)) is not { } number) return null;
        var (low, high, last) = (number.Low, number.High, at);
        while (last + 1 < sentence.Count)
        {
            var skip = last + 2 < sentence.Count && (number.Kind is "vague" && Is(sentence, last + 1, "of")
                || number.Kind is "half" && (Is(sentence, last + 1, "a") || Is(sentence, last + 1, "of"))
                || number.Kind is "unit" or "scale" && (Is(sentence, last + 1, "-") || Is(sentence, last + 1, "and"))) ? 1 : 0;
            if (Single(sentence.Form(last + 1 + skip)) is not { } next || char.IsAsciiDigit(sentence.Form(last + 1 + skip)[0])) break;
            if (next.Kind is "scale" or "vague") (low, high) = (low * Power(next.Low), high * Power(next.Low));
            else if (next.Kind is "unit" && number.Kind is "unit" or "scale" && next.Low < low)
                (low, high) = (low + next.Low, high + next.Low);
            else break;
            (last, number) = (last + 1 + skip, number.Kind is "vague" or "half" ? number : next);
        }
        return number is { Kind: "half" } && last == at ? null : (low, high, last);
    }

    /// <summary>What "thousands" multiplies by in "hundreds of thousands"; a dozen stays one.</summary>
    private static double Power(double scale) => scale == Dozen ? Dozen : Math.Pow(10, Math.Floor(Math.Log10(scale)));

    private Numeral? Single(ReadOnlySpan<char> form)
    {
        if (_numerals.TryGetValue(form, out var numeral)) return numeral.Kind == "suffix" ? null : numeral;
        if (!char.IsAsciiDigit(form[0])) return Hyphenated(form);
        var digits = form.Length;
        while (digits > 0 && char.IsAsciiLetter(form[digits - 1])) digits--;
        var scale = 1.0;
        if (digits < form.Length)
        {
            if (!_numerals.TryGetValue(form[digits..], out var suffix) || suffix.Kind != "suffix") return null;
            scale = suffix.Low;
        }
        return double.TryParse(form[..digits], NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var value) ? new(value * scale, value * scale, "digits") : null;
    }

    /// <summary>"twenty-five" where the tokeniser keeps it whole.</summary>
    private Numeral? Hyphenated(ReadOnlySpan<char> form)
    {
        var hyphen = form.IndexOf('-');
        if (hyphen <= 0 || hyphen == form.Length - 1) return null;
        return Single(form[..hyphen]) is { Kind: "unit" } tens && Single(form[(hyphen + 1)..]) is { Kind: "unit" } ones && ones.Low < 10
            ? new(tens.Low + ones.Low, tens.Low + ones.Low, "unit") : null;
    }

    /// <summary>"between 10 and 12", "10 to 12", "10-12".</summary>
    private (double Low, double High, int Last)? Range(Sentence sentence, int start, int last)
    {
        if (last + 2 >= sentence.Count) return null;
        var joined = Is(sentence, last + 1, "to") || Is(sentence, last + 1, "-") || Is(sentence, last + 1, "–")
            || Is(sentence, last + 1, "and") && start > 0 && Is(sentence, start - 1, "between");
        if (!joined) return null;
        var next = last + 2;
        if (Currency(sentence, next) is not null) next++;
        return next < sentence.Count ? Value(sentence, next) : null;
    }

    private double Scale(Sentence sentence, int word) =>
        _numerals.TryGetValue(sentence.Form(word), out var numeral) && numeral.Kind == "scale" && numeral.Low > Dozen
            ? numeral.Low : 1;

    private (string? Unit, int Last) UnitBehind(Sentence sentence, string? unit, int last)
    {
        if (unit is not null || last + 1 >= sentence.Count) return (unit, last);
        if (Is(sentence, last + 1, "%") || Is(sentence, last + 1, "percent") || Is(sentence, last + 1, "pct")) return (Percent, last + 1);
        if (Is(sentence, last + 1, "per") && last + 2 < sentence.Count && Is(sentence, last + 2, "cent")) return (Percent, last + 2);
        if (_currencies.TryGetValue(sentence.Form(last + 1), out var code)
            && sentence[last + 1].Upos is Upos.NOUN or Upos.PROPN or Upos.SYM)
            return code is null ? (null, last) : (code, last + 1);
        return last + 2 < sentence.Count && _currencies.TryGetValue(sentence.Form(last + 2), out code)
            && sentence[last + 2].Upos is Upos.NOUN && sentence[last + 1].Upos is Upos.ADJ or Upos.PROPN ? (code, last + 2) : (null, last);
    }

    private (string Value, int First, int Last) Qualify(Sentence sentence, int first, int last, bool vague)
    {
        if (first > 0 && _before.TryGetValue(sentence.Form(first - 1), out var before))
            foreach (var qualifier in before)
                if (Stands(sentence, first - qualifier.Words.Length, qualifier))
                    return (qualifier.Value, first - qualifier.Words.Length, last);
        if (last + 1 < sentence.Count && _after.TryGetValue(sentence.Form(last + 1), out var after))
            foreach (var qualifier in after)
                if (Stands(sentence, last + 1, qualifier))
                    return (qualifier.Value, first, last + qualifier.Words.Length);
        var between = first > 0 && Is(sentence, first - 1, "between");
        var vagueWord = vague && sentence[first].Upos is not Upos.NUM && !between;
        return (vagueWord ? "about" : "exact", between ? first - 1 : first, last);
    }

    private static bool Stands(Sentence sentence, int at, Qualifier qualifier)
    {
        if (at < 0 || at + qualifier.Words.Length > sentence.Count) return false;
        for (var i = 0; i < qualifier.Words.Length; i++)
            if (!Is(sentence, at + i, qualifier.Words[i])) return false;
        return true;
    }

    /// <summary>The word of the phrase whose head lies outside.</summary>
    private static int Head(Sentence sentence, int first, int last)
    {
        for (var word = last; word >= first; word--)
            if (sentence[word].Head < first || sentence[word].Head > last) return word;
        return last;
    }

    private static bool Is(Sentence sentence, int word, string form) =>
        sentence.Form(word).Equals(form, StringComparison.OrdinalIgnoreCase);
}
