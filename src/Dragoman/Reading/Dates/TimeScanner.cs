using NodaTime;

namespace Dragoman.Reading.Dates;

/// <summary>Finds the time of day beside a date: behind it, or right before it.</summary>
internal static class TimeScanner
{
    private const string Marks = " ,|-–—•·T@()/\u00A0\t";
    private const int LongestWord = 8;

    private static readonly Dictionary<string, int> s_zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["EST"] = -300, ["EDT"] = -240, ["ET"] = -300, ["CST"] = -360, ["CDT"] = -300, ["PST"] = -480,
        ["PDT"] = -420, ["CET"] = 60, ["MEZ"] = 60, ["CEST"] = 120, ["MESZ"] = 120, ["EET"] = 120, ["EEST"] = 180, ["MSK"] = 180,
        ["TSİ"] = 180, ["TRT"] = 180, ["JST"] = 540, ["KST"] = 540, ["HKT"] = 480, ["SGT"] = 480, ["AEST"] = 600,
    };

    /// <summary>The date with its time, where there is one.</summary>
    public static FoundDate Extend(ReadOnlySpan<char> text, FoundDate date) => Behind(text, date) ?? Before(text, date) ?? date;

    private static FoundDate? Behind(ReadOnlySpan<char> text, FoundDate date)
    {
        var at = Skip(text, date.End);
        var word = at;
        while (word < text.Length && word - at < LongestWord && (char.IsLetter(text[word]) || text[word] == '.')) word++;
        if (word > at) at = Skip(text, word);
        return Clock(text, at, out var time, out var end)
            ? date with { End = Zone(text, end, out var offset), Time = time, Offset = offset } : null;
    }

    private static FoundDate? Before(ReadOnlySpan<char> text, FoundDate date)
    {
        var end = text[..date.Start].TrimEnd(Marks).Length;
        var start = end;
        while (start > 0 && end - start < 8 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == ':')) start--;
        return end > start && Clock(text, start, out var time, out var stop) && stop == end
            ? date with { Start = start, Time = time } : null;
    }

    /// <summary>11:54, 11.54, 11:54:00.123, 11h54, 1:05 pm.</summary>
    private static bool Clock(ReadOnlySpan<char> text, int at, out LocalTime time, out int end)
    {
        (time, end) = (default, at);
        if (!DigitRun.TryAt(text, at, out var hour) || hour.Length > 2 || hour.End >= text.Length) return false;
        if (text[hour.End] is not (':' or '.' or 'h' or 'H')) return false;
        if (!DigitRun.TryAt(text, hour.End + 1, out var minute) || minute.Length != 2 || minute.Value > 59) return false;
        end = minute.End;
        var seconds = 0;
        if (end < text.Length && text[end] == ':' && DigitRun.TryAt(text, end + 1, out var second) && second.Length == 2)
            (seconds, end) = (Math.Min(second.Value, 59), second.End);
        if (end < text.Length && text[end] == '.' && DigitRun.TryAt(text, end + 1, out var part) && part.Length is 3 or 6 or 7)
            end = part.End;
        var value = HalfDay(text, ref end, hour.Value);
        if (value > 23) return false;
        time = new LocalTime(value, minute.Value, seconds);
        return true;
    }

    private static int HalfDay(ReadOnlySpan<char> text, ref int end, int hour)
    {
        var at = end < text.Length && text[end] is ' ' or '\u00A0' ? end + 1 : end;
        var rest = text[Math.Min(at, text.Length)..];
        var isMorning = Starts(rest, "am") || Starts(rest, "a.m");
        if (!isMorning && !Starts(rest, "pm") && !Starts(rest, "p.m")) return hour;
        end = at + (rest[1] == '.' ? 3 : 2);
        if (rest[1] == '.' && end < text.Length && text[end] == '.') end++;
        return hour % 12 + (isMorning ? 0 : 12);
    }

    private static int Zone(ReadOnlySpan<char> text, int end, out Offset? offset)
    {
        offset = null;
        var at = end;
        while (at < text.Length && at - end < 2 && text[at] is ' ' or '(' or '\u00A0') at++;
        var word = at;
        while (word < text.Length && word - at < 5 && char.IsLetter(text[word])) word++;
        var isNamed = word > at && s_zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[at..word], out _);
        if (isNamed) offset = Offset.FromHours(0).Plus(Offset.FromSeconds(60 * s_zones[text[at..word].ToString()]));
        var sign = isNamed ? word : at;
        if (sign < text.Length && text[sign] is '+' or '-' or '−' && Shift(text, sign, out var shift, out var after))
            (offset, word) = (shift, after);
        return offset is null ? end : word;
    }

    /// <summary>+03:00, +0300, +3.</summary>
    private static bool Shift(ReadOnlySpan<char> text, int sign, out Offset shift, out int end)
    {
        (shift, end) = (default, sign);
        if (!DigitRun.TryAt(text, sign + 1, out var hours) || hours.Length is 3 or > 4) return false;
        var (hour, minute) = hours.Length == 4 ? (hours.Value / 100, hours.Value % 100) : (hours.Value, 0);
        end = hours.End;
        var isParted = hours.Length < 3 && end < text.Length && text[end] == ':';
        if (isParted && DigitRun.TryAt(text, end + 1, out var minutes) && minutes.Length == 2)
            (minute, end) = (minutes.Value, minutes.End);
        if (hour > 14 || minute > 59) return false;
        shift = Offset.FromSeconds((hour * 60 + minute) * 60 * (text[sign] == '+' ? 1 : -1));
        return true;
    }

    private static bool Starts(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length]));

    private static int Skip(ReadOnlySpan<char> text, int at)
    {
        for (var limit = Math.Min(text.Length, at + 6); at < limit && Marks.Contains(text[at], StringComparison.Ordinal);) at++;
        return at;
    }
}
