using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>First and last possible day of an expression that names a part of a unit; the value stays that of the unit.</summary>
internal static class Window
{
    private const int Start = 1;
    private const int Middle = 2;
    private const int End = 3;
    private const int Before = 4;
    private const int After = 5;

    /// <summary>early and late mean a half, "earlier this month" what lies before the day, "later this year" what lies after.</summary>
    public static TimeValue Narrow(TimeValue value, int mod, LocalDate day)
    {
        if (value.Start is not { } first || value.End is not { } last) return value;
        var days = Period.DaysBetween(first, last);
        return mod switch
        {
            Start => value with { End = first.PlusDays(days / 2) },
            Middle => value with { Start = first.PlusDays(days / 4), End = last.PlusDays(-days / 4) },
            End => value with { Start = last.PlusDays(-days / 2) },
            Before when first <= day => value with { End = LocalDate.Min(day, last) },
            After when day <= last => value with { Start = LocalDate.Max(day, first) },
            _ => value,
        };
    }
}
