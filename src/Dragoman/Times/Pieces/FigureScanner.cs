namespace Dragoman.Times.Pieces;

/// <summary>Reads a number in figures with its separators: 23.01.2024, 18:00, 2.5, 1990s, 14th.</summary>
internal static class FigureScanner
{
    private const int MaxDigits = 7;
    private const int MaxPart = 31;

    /// <summary>Reads the number that starts at a digit.</summary>
    /// <returns>The number and the end of its characters.</returns>
    public static (Figure Figure, int End) Read(ReadOnlySpan<char> text, int start)
    {
        var (value, end) = Digits(text, start);
        var digits = end - start;
        if (digits > MaxDigits) return (default, end);
        if (TryDate(text, start, value, end, digits) is { } date) return date;
        if (TryClock(text, value, end, digits) is { } clock) return clock;
        if (TryThousands(text, value, end, digits) is { } big) return big;
        if (At(text, end) == '.' && char.IsAsciiDigit(At(text, end + 1))) return Decimal(text, value, end, digits);
        return Suffixed(text, value, end, digits);
    }

    private static (Figure, int)? TryDate(ReadOnlySpan<char> text, int start, int first, int end, int digits)
    {
        var sign = At(text, end);
        if (digits is not (1 or 2 or 4) || sign is not ('.' or '/' or '-') || !char.IsAsciiDigit(At(text, end + 1))) return null;
        var (second, secondEnd) = Digits(text, end + 1);
        if (secondEnd - end > 3 || At(text, secondEnd) != sign || !char.IsAsciiDigit(At(text, secondEnd + 1))) return null;
        var (third, thirdEnd) = Digits(text, secondEnd + 1);
        var thirdDigits = thirdEnd - secondEnd - 1;
        var whole = digits == 4 ? thirdDigits is 1 or 2 : thirdDigits is 2 or 4;
        if (!whole || IsJoined(text, start, thirdEnd, sign)) return (default, thirdEnd);
        if (second > MaxPart || (digits < 4 ? first : third) > MaxPart) return (default, thirdEnd);
        return (new(FigureShape.Date, (byte)digits, Figure.Pack(first, second, third)), thirdEnd);
    }

    /// <summary>Whether more numbers hang on, as in a version or telephone number.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, int start, int end, char sign) =>
        (At(text, end) == sign && char.IsAsciiDigit(At(text, end + 1)))
        || (start > 1 && (text[start - 1] is '.' or '-' or '/') && char.IsAsciiDigit(text[start - 2]));

    private static (Figure, int)? TryClock(ReadOnlySpan<char> text, int hours, int end, int digits)
    {
        if (digits > 2 || At(text, end) != ':' || !char.IsAsciiDigit(At(text, end + 1))) return null;
        var (minutes, minutesEnd) = Digits(text, end + 1);
        if (minutesEnd - end != 3) return (default, minutesEnd);
        var (seconds, last) = (0, minutesEnd);
        if (At(text, last) == ':' && char.IsAsciiDigit(At(text, last + 1))) (seconds, last) = Digits(text, last + 1);
        return hours > 24 || minutes > 59 || seconds > 59
            ? (default, last)
            : (new(FigureShape.Clock, (byte)digits, (hours * 3600) + (minutes * 60) + seconds), last);
    }

    private static (Figure, int)? TryThousands(ReadOnlySpan<char> text, int value, int end, int digits)
    {
        var first = end;
        while (At(text, end) == ',' && IsGroup(text, end + 1))
        {
            value = (int)Math.Min((value * 1000L) + Digits(text, end + 1).Value, int.MaxValue);
            end += 4;
        }
        return end == first || digits > 3 ? null : (new(FigureShape.Decimal, (byte)digits, Hundredths(value)), end);
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(At(text, at)) && Digits(text, at).End == at + 3;

    private static (Figure, int) Decimal(ReadOnlySpan<char> text, int whole, int end, int digits)
    {
        var (part, last) = Digits(text, end + 1);
        var hundredths = (last - end - 1) switch { 1 => part * 10, 2 => part, _ => 0 };
        return (new(FigureShape.Decimal, (byte)digits, (int)Math.Min((whole * 100L) + hundredths, int.MaxValue)), last);
    }

    private static int Hundredths(int value) => (int)Math.Min(value * 100L, int.MaxValue);

    private static (Figure, int) Suffixed(ReadOnlySpan<char> text, int value, int end, int digits)
    {
        var letters = end;
        while (letters < text.Length && char.IsAsciiLetter(text[letters])) letters++;
        var suffix = text[end..letters];
        if (suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")
            return (new(FigureShape.Ordinal, (byte)digits, value), letters);
        return suffix is "s" && digits is 2 or 4 && value % 10 == 0
            ? (new(FigureShape.Decade, (byte)digits, value), letters)
            : (new(FigureShape.Plain, (byte)digits, value), end);
    }

    private static (int Value, int End) Digits(ReadOnlySpan<char> text, int start)
    {
        var (value, at) = (0L, start);
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++) value = Math.Min((value * 10) + text[at] - '0', int.MaxValue);
        return ((int)value, at);
    }

    private static char At(ReadOnlySpan<char> text, int at) => at < text.Length ? text[at] : '\0';
}
