using Dragoman.Times.Rules;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>Values of lengths of time and of recurring times.</summary>
internal static class Lengths
{
    private const int Whole = 100;

    /// <summary>A bare length: P3D.</summary>
    public static TimeValue? Duration(in Fields fields) => Value(in fields) is { } value ? new(TimeType.Duration, value) : null;

    /// <summary>A length that ends or begins at the article's date.</summary>
    public static TimeValue? Beside(in Fields fields, Timeline timeline, int side)
    {
        if (Value(in fields) is not { } value) return null;
        var length = new TimeValue(TimeType.Duration, value) { Anchored = true };
        var amount = fields.Get(TimeClass.N, Whole);
        if (timeline.Day is not { } day || amount < 0) return length;
        var unit = Unit(in fields);
        if (Move(day, unit, side * Math.Max(amount / Whole, 1)) is not { } other) return null;
        return side < 0 ? length with { Start = other, End = day } : length with { Start = day, End = other };
    }

    /// <summary>A recurring time.</summary>
    public static TimeValue? Set(in Fields fields)
    {
        if (fields.Has(TimeClass.Frequency)) return new(TimeType.Set, Length(Whole, (TimeUnit)fields.Get(TimeClass.Frequency)));
        var weekday = fields.Get(TimeClass.Weekday, fields.Get(TimeClass.Weekdays));
        var value = weekday > 0 ? $"XXXX-WXX-{weekday}"
            : fields.Has(TimeClass.Season) ? "XXXX-" + Stretch.SeasonName(fields.Get(TimeClass.Season))
            : fields.Has(TimeClass.Month) ? $"XXXX-{fields.Get(TimeClass.Month):D2}"
            : fields.Has(TimeClass.Part) ? "XXXX-XX-XX"
            : null;
        if (value is null) return Value(in fields) is { } length ? new(TimeType.Set, length) : null;
        return ClockReader.Add(in fields, new(TimeType.Set, value)) is { } set ? set with { Type = TimeType.Set } : null;
    }

    /// <summary>The day so many units on, null where the calendar ends.</summary>
    public static LocalDate? Move(LocalDate day, TimeUnit unit, int steps)
    {
        if (unit < TimeUnit.Night) return day;
        if (Stretch.Of(unit, day).Plus(steps) is null) return null;
        return unit switch
        {
            TimeUnit.Week or TimeUnit.Weekend => day.PlusWeeks(steps),
            TimeUnit.Fortnight => day.PlusWeeks(2 * steps),
            TimeUnit.Month => day.PlusMonths(steps),
            TimeUnit.Quarter or TimeUnit.Season => day.PlusMonths(3 * steps),
            TimeUnit.Half => day.PlusMonths(6 * steps),
            TimeUnit.Year => day.PlusYears(steps),
            TimeUnit.Decade => day.PlusYears(10 * steps),
            TimeUnit.Century => day.PlusYears(100 * steps),
            _ => day.PlusDays(steps),
        };
    }

    /// <summary>The unit that the fields tell.</summary>
    public static TimeUnit Unit(in Fields fields) => (TimeUnit)fields.Get(TimeClass.Unit, fields.Get(TimeClass.Units, (int)TimeUnit.Day));

    private static string? Value(in Fields fields)
    {
        if (!fields.Has(TimeClass.Unit) && !fields.Has(TimeClass.Units)) return null;
        var otherwise = fields.Has(TimeClass.Units) ? Fields.VagueAmount : Whole;
        return Length(fields.Get(TimeClass.N, otherwise), Unit(in fields));
    }

    private static string Length(int hundredths, TimeUnit unit)
    {
        if (hundredths == Whole / 2 && unit == TimeUnit.Hour) return "PT30M";
        if (hundredths == Whole / 2 && unit == TimeUnit.Year) return "P6M";
        var weeks = unit == TimeUnit.Fortnight ? 2 : 1;
        var amount = hundredths < 0 ? "X" : $"{hundredths * weeks / (decimal)Whole:0.##}";
        return unit switch
        {
            TimeUnit.Second => $"PT{amount}S",
            TimeUnit.Minute => $"PT{amount}M",
            TimeUnit.Hour => $"PT{amount}H",
            TimeUnit.Night => $"P{amount}NI",
            TimeUnit.Day => $"P{amount}D",
            TimeUnit.Weekend => $"P{amount}WE",
            TimeUnit.Week or TimeUnit.Fortnight => $"P{amount}W",
            TimeUnit.Month => $"P{amount}M",
            TimeUnit.Quarter => $"P{amount}Q",
            TimeUnit.Half => $"P{amount}H",
            TimeUnit.Season => $"P{amount}S",
            TimeUnit.Year => $"P{amount}Y",
            TimeUnit.Decade => $"P{amount}DE",
            _ => $"P{amount}CE",
        };
    }
}
