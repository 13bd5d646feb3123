using Dragoman.Times.Rules;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>Dates in figures: 2024-01-23, 23.01.2024, 16/10/2023.</summary>
internal static class NumericDate
{
    private const int MonthsInYear = 12;
    private const int PartMask = 31;
    private const int LastMask = 8191;

    /// <summary>The day; where day and month could be either, the article's custom or its own date decides.</summary>
    public static Stretch? Read(in Fields fields, Timeline timeline)
    {
        var (first, second, third) = Parts(fields.Get(TimeClass.Full));
        if (first > PartMask) return Single(CalendarReader.Day(first, second, third));
        var year = CalendarReader.FullYear(third);
        var (monthFirst, dayFirst) = (CalendarReader.Day(year, first, second), CalendarReader.Day(year, second, first));
        if (monthFirst is null || dayFirst is null) return Single(monthFirst ?? dayFirst);
        return Single(timeline.MonthFirst ?? IsNearer(monthFirst.Value, dayFirst.Value, timeline.Day) ? monthFirst : dayFirst);
    }

    /// <summary>Where nothing tells the custom, the reading that lies nearer to the article's date wins.</summary>
    private static bool IsNearer(LocalDate monthFirst, LocalDate dayFirst, LocalDate? day) =>
        day is { } published && Away(monthFirst, published) < Away(dayFirst, published);

    private static int Away(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));

    /// <summary>Whether the parts can only mean month, day, year; null where they can mean both or have the year first.</summary>
    public static bool? IsMonthFirst(int packed)
    {
        var (first, second, _) = Parts(packed);
        if (first > PartMask) return null;
        return second > MonthsInYear && first <= MonthsInYear ? true : first > MonthsInYear && second <= MonthsInYear ? false : null;
    }

    private static (int First, int Second, int Third) Parts(int packed) => (packed >> 18, (packed >> 13) & PartMask, packed & LastMask);

    private static Stretch? Single(LocalDate? day) => day is { } found ? new Stretch(TimeUnit.Day, found) : null;
}
