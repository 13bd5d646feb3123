using System.Globalization;
using NodaTime;

namespace Dragoman.Actors.Registry;

/// <summary>A day in 16 bits, counted from 31 December 1899; 0 is an unknown day, earlier days are the first one.</summary>
internal readonly record struct Day(ushort Number)
{
    private static readonly LocalDate Epoch = new(1899, 12, 31);

    /// <summary>Before everything: an open start.</summary>
    public static Day First { get; } = new(1);

    /// <summary>After everything: an open end.</summary>
    public static Day Last { get; } = new(ushort.MaxValue);

    /// <summary>No day is known.</summary>
    public bool IsUnknown => Number == 0;

    /// <summary>The date, null for an unknown day and for open ends.</summary>
    public LocalDate? Date => IsUnknown || this == First || this == Last ? null : Epoch.PlusDays(Number);

    public static bool operator <=(Day left, Day right) => left.Number <= right.Number;

    public static bool operator >=(Day left, Day right) => left.Number >= right.Number;

    /// <summary>The day of a date, unknown for null.</summary>
    public static Day Of(LocalDate? date) =>
        date is not { } day ? default : new((ushort)Math.Clamp(Period.DaysBetween(Epoch, day), 1, ushort.MaxValue));

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD as the first day of it; empty is <see cref="First"/>.</summary>
    public static Day Start(string text) => text.Length == 0 ? First : Of(Parse(text).First);

    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD as the last day of it; empty is <see cref="Last"/>.</summary>
    public static Day End(string text) => text.Length == 0 ? Last : Of(Parse(text).Last);

    /// <summary>This day, moved by some days and kept inside the calendar.</summary>
    public Day Plus(int days) => new((ushort)Math.Clamp(Number + days, 1, ushort.MaxValue));

    private static (LocalDate First, LocalDate Last) Parse(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 3 || !parts.All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            throw new FormatException($"'{text}' is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.");
        var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
        var first = new LocalDate(numbers[0], numbers.ElementAtOrDefault(1) is > 0 and var month ? month : 1,
            numbers.ElementAtOrDefault(2) is > 0 and var day ? day : 1);
        return (first, parts.Length switch
        {
            1 => first.PlusYears(1).PlusDays(-1),
            2 => first.PlusMonths(1).PlusDays(-1),
            _ => first,
        });
    }
}
