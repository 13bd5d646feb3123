using Dragoman.Times.Rules;
using NodaTime.Calendars;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>A calendar unit at its place on the time line: a day, the week 2024-W11, the decade 199.</summary>
/// <param name="Unit">Day or longer.</param>
/// <param name="First">Its first day.</param>
internal readonly record struct Stretch(TimeUnit Unit, LocalDate First)
{
    private const int LastYear = 9900;

    private static readonly int[] DaysOf = [0, 0, 0, 1, 1, 7, 7, 14, 31, 92, 183, 366, 366, 3653, 36525];

    /// <summary>Its last day.</summary>
    public LocalDate Last => Unit switch
    {
        TimeUnit.Week => First.PlusDays(6),
        TimeUnit.Fortnight => First.PlusDays(13),
        TimeUnit.Weekend => First.PlusDays(1),
        TimeUnit.Month => First.PlusMonths(1).PlusDays(-1),
        TimeUnit.Quarter or TimeUnit.Season => First.PlusMonths(3).PlusDays(-1),
        TimeUnit.Half => First.PlusMonths(6).PlusDays(-1),
        TimeUnit.Year => First.PlusYears(1).PlusDays(-1),
        TimeUnit.Decade => First.PlusYears(10).PlusDays(-1),
        TimeUnit.Century => First.PlusYears(100).PlusDays(-1),
        _ => First,
    };

    /// <summary>Its TIMEX3 value.</summary>
    public string Value => Unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(First),
        TimeUnit.Weekend => Week(First) + "-WE",
        TimeUnit.Month => $"{First.Year:D4}-{First.Month:D2}",
        TimeUnit.Quarter => $"{First.Year:D4}-Q{(First.Month + 2) / 3}",
        TimeUnit.Half => $"{First.Year:D4}-H{(First.Month + 5) / 6}",
        TimeUnit.Season => $"{First.Year:D4}-{SeasonName(First.Month / 3)}",
        TimeUnit.Year => $"{First.Year:D4}",
        TimeUnit.Decade => $"{First.Year / 10:D3}",
        TimeUnit.Century => $"{First.Year / 100:D2}",
        _ => $"{First.Year:D4}-{First.Month:D2}-{First.Day:D2}",
    };

    /// <summary>The unit that a day lies in.</summary>
    public static Stretch Of(TimeUnit unit, LocalDate day) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => new(unit, day.PlusDays(1 - (int)day.DayOfWeek)),
        TimeUnit.Weekend => new(unit, day.PlusDays(6 - (int)day.DayOfWeek)),
        TimeUnit.Month => new(unit, new(day.Year, day.Month, 1)),
        TimeUnit.Quarter => new(unit, new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1)),
        TimeUnit.Half => new(unit, new(day.Year, day.Month < 7 ? 1 : 7, 1)),
        TimeUnit.Season => OfSeason(day.Month < 3 ? day.Year - 1 : day.Year, day.Month < 3 ? 4 : day.Month / 3),
        TimeUnit.Year => new(unit, new(day.Year, 1, 1)),
        TimeUnit.Decade => new(unit, new(Math.Max(day.Year / 10 * 10, 1), 1, 1)),
        TimeUnit.Century => new(unit, new(Math.Max(day.Year / 100 * 100, 1), 1, 1)),
        _ => new(TimeUnit.Day, day),
    };

    /// <summary>A season of a year, spring as 1; winter is named by the year in which it begins.</summary>
    public static Stretch OfSeason(int year, int season) => new(TimeUnit.Season, new(year, season * 3, 1));

    /// <summary>Name of a season in TIMEX3.</summary>
    public static string SeasonName(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" };

    /// <summary>The unit so many steps on; null where the calendar ends.</summary>
    public Stretch? Plus(int steps)
    {
        var days = (long)DaysOf[(int)Unit] * steps;
        if (First.Year + (days / 365) is < 2 or > LastYear) return null;
        return Unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => this with { First = First.PlusWeeks(steps) },
            TimeUnit.Fortnight => this with { First = First.PlusWeeks(2 * steps) },
            TimeUnit.Month => this with { First = First.PlusMonths(steps) },
            TimeUnit.Quarter or TimeUnit.Season => this with { First = First.PlusMonths(3 * steps) },
            TimeUnit.Half => this with { First = First.PlusMonths(6 * steps) },
            TimeUnit.Year => this with { First = First.PlusYears(steps) },
            TimeUnit.Decade => this with { First = First.PlusYears(10 * steps) },
            TimeUnit.Century => this with { First = First.PlusYears(100 * steps) },
            _ => this with { First = First.PlusDays(steps) },
        };
    }

    private static string Week(LocalDate day) =>
        $"{WeekYearRules.Iso.GetWeekYear(day):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):D2}";
}
