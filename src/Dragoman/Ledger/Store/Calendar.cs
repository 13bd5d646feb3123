using NodaTime;
using Period = Dragoman.Ledger.Queries.Period;

namespace Dragoman.Ledger.Store;

/// <summary>The periods under which entries are counted, as the numbers that the tallies hold.</summary>
internal static class Calendar
{
    /// <summary>Every width of a bar has rows of its own, so that ten years of any of them are read from few.</summary>
    public static IReadOnlyList<Period> Units { get; } = Enum.GetValues<Period>();

    /// <summary>Number of the first day of the period in which a day lies.</summary>
    public static int First(int day, Period unit) => LedgerDay.Number(First(LedgerDay.Date(day), unit));

    /// <summary>The first day of the period in which a day lies.</summary>
    public static LocalDate First(LocalDate day, Period unit) => unit switch
    {
        Period.Week => day.PlusDays(1 - (int)day.DayOfWeek),
        Period.Month => new LocalDate(day.Year, day.Month, 1),
        Period.Year => new LocalDate(day.Year, 1, 1),
        _ => day,
    };

    /// <summary>The first day of the period after the one that begins so.</summary>
    public static LocalDate Next(LocalDate start, Period unit) => unit switch
    {
        Period.Week => start.PlusWeeks(1),
        Period.Month => start.PlusMonths(1),
        Period.Year => start.PlusYears(1),
        _ => start.PlusDays(1),
    };

    /// <summary>A month as six digits: 202403.</summary>
    public static int Month(int day) => Month(LedgerDay.Date(day));

    /// <summary>A month as six digits: 202403.</summary>
    public static int Month(LocalDate day) => (day.Year * 100) + day.Month;

    /// <summary>All time (0), the year (four digits) and the month (six): the network of any span is read from few rows.</summary>
    public static int[] Spans(int day) => [AllTime, Month(day) / 100, Month(day)];

    /// <summary>The span without bounds.</summary>
    public const int AllTime = 0;
}
