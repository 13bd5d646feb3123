using NodaTime;

namespace Dragoman.Reading.Dates;

/// <summary>Finds full dates, as machines and people write them in some forty languages, by their digits.</summary>
/// <param name="months">Number of each month's name and short form.</param>
internal sealed class DateScanner(IReadOnlyDictionary<string, int> months)
{
    private const int FirstYear = 1980;
    private const int LastYear = 2100;
    private const int LongestMonth = 16;

    private readonly MonthNames _months = new(months);

    /// <summary>Reads only dates in figures.</summary>
    public static DateScanner Figures { get; } = new(new Dictionary<string, int>());

    /// <summary>The first full date at or after a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="monthFirst">Whether 3/4/2024 is in March.</param>
    public FoundDate? Next(ReadOnlySpan<char> text, int from = 0, bool monthFirst = false)
    {
        while (from < text.Length)
        {
            var step = text[from..].IndexOfAnyInRange('0', '9');
            if (step < 0) return null;
            var digits = new DigitRun(text, from + step);
            if (At(text, digits, monthFirst) is { } found) return TimeScanner.Extend(text, found);
            from = digits.End;
        }
        return null;
    }

    private FoundDate? At(ReadOnlySpan<char> text, DigitRun first, bool monthFirst) => first.Length switch
    {
        4 => YearFirst(text, first),
        1 or 2 => Numeric(text, first, monthFirst) ?? DayThenMonth(text, first) ?? MonthThenDay(text, first),
        8 => Make(first.Start, first.End, first.Value / 10000, first.Value / 100 % 100, first.Value % 100),
        _ => null,
    };

    /// <summary>2024-01-23, 2024/1/23, 2024年1月23日, 2024. január 23.</summary>
    private FoundDate? YearFirst(ReadOnlySpan<char> text, DigitRun year)
    {
        var at = SkipMarks(text, year.End, "-/.年년 ,m");
        if (at == year.End || at >= text.Length) return null;
        if (!char.IsAsciiDigit(text[at]))
            return _months.At(text, at, out var length) is { } name
                && DigitRun.TryAt(text, SkipMarks(text, at + length, ". ,"), out var named)
                ? Make(year.Start, named.End, year.Value, name, named.Value) : null;
        var month = new DigitRun(text, at);
        var next = SkipMarks(text, month.End, "-/.月월 ");
        if (next == month.End || !DigitRun.TryAt(text, next, out var day) || day.Length > 2) return null;
        var end = day.End < text.Length && text[day.End] is '日' or '일' ? day.End + 1 : day.End;
        return Make(year.Start, end, year.Value, month.Value, day.Value);
    }

    /// <summary>23.01.2024, 23/1/24, 1/23/2024.</summary>
    private static FoundDate? Numeric(ReadOnlySpan<char> text, DigitRun first, bool monthFirst)
    {
        if (first.End >= text.Length || text[first.End] is not ('.' or '/' or '-' or '،')) return null;
        var mark = text[first.End];
        if (!DigitRun.TryAt(text, SkipMarks(text, first.End + 1, " "), out var second) || second.Length > 2) return null;
        if (second.End >= text.Length || text[second.End] != mark) return null;
        if (!DigitRun.TryAt(text, SkipMarks(text, second.End + 1, " "), out var year) || year.Length is not (2 or 4)) return null;
        var isMonthFirst = second.Value > 12 || (monthFirst && mark != '.' && first.Value <= 12);
        var (day, month) = isMonthFirst ? (second.Value, first.Value) : (first.Value, second.Value);
        return Make(first.Start, year.End, year.Length == 2 ? 2000 + year.Value : year.Value, month, day);
    }

    /// <summary>23 January 2024, 23. Januar 2024, 23 de enero de 2024, 23rd of January, 2024.</summary>
    private FoundDate? DayThenMonth(ReadOnlySpan<char> text, DigitRun day)
    {
        var at = SkipMarks(text, SkipOrdinal(text, day.End), " .-/,\u00A0ºª°");
        at = SkipWord(text, at, "de ", "of ", "d'", "d’", "ta' ", "ng ", "the ");
        if (at >= text.Length || _months.At(text, at, out var length) is not { } month) return null;
        at = SkipMarks(text, at + length, " .-/,\u00A0'’");
        if (at < text.Length && _months.At(text, at, out var again) == month) at = SkipMarks(text, at + again, " /");
        at = SkipMarks(text, SkipWord(text, at, "del ", "de ", "of ", "năm "), " ");
        return DigitRun.TryAt(text, at, out var year) && year.Length == 4
            ? Make(day.Start, year.End, year.Value, month, day.Value) : null;
    }

    /// <summary>January 23, 2024; Jan. 23rd 2024.</summary>
    private FoundDate? MonthThenDay(ReadOnlySpan<char> text, DigitRun day)
    {
        var end = text[..day.Start].TrimEnd(" .\u00A0-").Length;
        var start = end;
        while (start > 0 && end - start < LongestMonth && char.IsLetter(text[start - 1])) start--;
        if (start == end || _months.At(text, start, out var length) is not { } month || length < end - start) return null;
        var at = SkipMarks(text, SkipOrdinal(text, day.End), " ,.\u00A0-");
        return at > day.End && DigitRun.TryAt(text, at, out var year) && year.Length == 4
            ? Make(start, year.End, year.Value, month, day.Value) : null;
    }

    private static FoundDate? Make(int start, int end, int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new FoundDate(start, end, new LocalDate(year, month, day), null, null) : null;

    private static int SkipMarks(ReadOnlySpan<char> text, int at, string marks)
    {
        for (var limit = Math.Min(text.Length, at + 4); at < limit && marks.Contains(text[at], StringComparison.Ordinal);) at++;
        return at;
    }

    private static int SkipOrdinal(ReadOnlySpan<char> text, int at) =>
        SkipWord(text, at, "st", "nd", "rd", "th", "er", "-го", "-е", "η", "ος");

    private static int SkipWord(ReadOnlySpan<char> text, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text[Math.Min(at, text.Length)..].StartsWith(word, StringComparison.OrdinalIgnoreCase)) return at + word.Length;
        return at;
    }
}
