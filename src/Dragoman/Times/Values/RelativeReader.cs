using Dragoman.Times.Rules;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>Values of expressions that count from the article's date or from the date told last.</summary>
internal static class RelativeReader
{
    private const int Whole = 100;

    /// <summary>last week, this Friday, next March: steps from the article's date.</summary>
    public static TimeValue? Shift(Found found, Timeline timeline)
    {
        var (fields, steps) = (found.Fields, found.Fields.Get(TimeClass.Rel));
        if (timeline.Day is not { } day) return ClockReader.Add(in fields, Unanchored(in fields) with { Anchored = true });
        if (steps == 0 && IsComingWeek(found, day)) steps = 1;
        var stretch = TellsPartOfYear(in fields) ? PartOfYear(in fields, day, steps)
            : fields.Has(TimeClass.Weekday) ? Weekday(day, steps, fields.Get(TimeClass.Weekday))
            : fields.Has(TimeClass.Month) ? Month(day, steps, fields.Get(TimeClass.Month))
            : fields.Has(TimeClass.Season) ? Season(day, steps, fields.Get(TimeClass.Season))
            : Stretch.Of(Lengths.Unit(in fields), day).Plus(steps);
        return stretch is { } there ? Finish(in fields, there, day) : null;
    }

    // On a Sunday "this week" is over, or, where the text looks ahead, about to begin.
    private static bool IsComingWeek(Found found, LocalDate day) =>
        found.Tense == Tense.Future && day.DayOfWeek == IsoDayOfWeek.Sunday && Lengths.Unit(found.Fields) == TimeUnit.Week
        && !found.Fields.Has(TimeClass.Weekday);

    /// <summary>the following week, the previous year, that day: steps from the date told last.</summary>
    public static TimeValue? ShiftTold(in Fields fields, Timeline timeline)
    {
        var (unit, steps) = (Lengths.Unit(in fields), fields.Get(TimeClass.Told));
        var told = steps == 0 && unit == TimeUnit.Day && timeline.ToldDay is { } day ? day : timeline.Told;
        if (FromTold(told, timeline, unit) is not { } from)
            return ClockReader.Add(in fields, Unanchored(in fields) with { Anchored = true });
        var stretch = fields.Has(TimeClass.Weekday)
            ? Weekday(from, steps, fields.Get(TimeClass.Weekday))
            : Stretch.Of(unit, from).Plus(steps);
        return stretch is { } found && Finish(in fields, found, from) is { } value
            ? value with { Anchored = told?.Anchored ?? true } : null;
    }

    /// <summary>two days ago, in three weeks.</summary>
    public static TimeValue? Away(in Fields fields, Timeline timeline, int side)
    {
        if (fields.Get(TimeClass.N) < 0 || !fields.Has(TimeClass.N))
            return new(TimeType.Date, Resolver.ReferenceValue(side < 0 ? Reference.Past : Reference.Future));
        return Distance(in fields, timeline.Day, side);
    }

    /// <summary>two days later, a year earlier.</summary>
    public static TimeValue? AwayFromTold(in Fields fields, Timeline timeline, int side)
    {
        if (fields.Get(TimeClass.N, Whole) < 0)
            return new(TimeType.Date, Resolver.ReferenceValue(side < 0 ? Reference.Past : Reference.Future));
        return Distance(in fields, FromTold(timeline.Told, timeline, Lengths.Unit(in fields)), side) is { } value
            ? value with { Anchored = timeline.Told?.Anchored ?? true } : null;
    }

    /// <summary>"the same period last year".</summary>
    public static TimeValue? OtherYear(in Fields fields, Timeline timeline)
    {
        var told = timeline.Told?.Stretch ?? (timeline.Day is { } day ? Stretch.Of(TimeUnit.Day, day) : null);
        if (told is not { } stretch) return new(TimeType.Date, "XXXX") { Anchored = true };
        return Lengths.Move(stretch.First, TimeUnit.Year, fields.Get(TimeClass.Rel)) is { } first
            ? TimeValue.Of(Stretch.Of(stretch.Unit, first), anchored: true) : null;
    }

    /// <summary>"the first quarter of last year", "March of next year".</summary>
    private static bool TellsPartOfYear(in Fields fields) => Lengths.Unit(in fields) == TimeUnit.Year
        && (fields.Has(TimeClass.Quarter) || fields.Has(TimeClass.Half) || fields.Has(TimeClass.Month) || fields.Has(TimeClass.Season));

    private static Stretch? PartOfYear(in Fields fields, LocalDate day, int steps) => CalendarReader.InYear(in fields, day.Year + steps);

    private static TimeValue? Distance(in Fields fields, LocalDate? from, int side)
    {
        var (unit, amount) = (Lengths.Unit(in fields), fields.Get(TimeClass.N, Whole));
        if (unit < TimeUnit.Night) return Hours(from);
        if (from is not { } day) return Unanchored(in fields) with { Anchored = true };
        if (amount % Whole != 0) (unit, amount) = Finer(unit, amount);
        return Stretch.Of(unit == TimeUnit.Fortnight ? TimeUnit.Week : unit, day)
            .Plus(side * amount / Whole * (unit == TimeUnit.Fortnight ? 2 : 1)) is { } found ? TimeValue.Of(found, anchored: true) : null;
    }

    /// <summary>Half a year is six months, half a week is days.</summary>
    private static (TimeUnit, int) Finer(TimeUnit unit, int amount) => unit switch
    {
        TimeUnit.Year => (TimeUnit.Month, amount * 12 / Whole * Whole),
        TimeUnit.Decade or TimeUnit.Century => (TimeUnit.Year, amount * (unit == TimeUnit.Decade ? 10 : 100) / Whole * Whole),
        TimeUnit.Month => (TimeUnit.Day, amount * 30 / Whole * Whole),
        _ => (TimeUnit.Day, amount * 7 / Whole * Whole),
    };

    private static TimeValue Hours(LocalDate? day) => day is { } from
        ? TimeValue.Of(Stretch.Of(TimeUnit.Day, from), anchored: true) with { Type = TimeType.Time }
        : new(TimeType.Time, "XXXX-XX-XX") { Anchored = true };

    /// <summary>The day to count from: the date told last, unless it is too coarse for the unit; else the article's.</summary>
    private static LocalDate? FromTold(TimeValue? last, Timeline timeline, TimeUnit unit)
    {
        if (last?.Stretch is not { } told) return timeline.Day;
        return told.Unit <= unit || unit < TimeUnit.Night || told.Unit == TimeUnit.Day ? told.First : null;
    }

    private static Stretch? Weekday(LocalDate day, int steps, int weekday)
    {
        var wanted = (IsoDayOfWeek)weekday;
        return new(TimeUnit.Day, steps switch
        {
            < 0 => day.Previous(wanted),
            0 => day.PlusDays(weekday - (int)day.DayOfWeek),
            1 => InNextWeek(day, wanted),
            _ => day.Next(wanted),
        });
    }

    // On a Wednesday "next Thursday" is not tomorrow (that is "this coming Thursday"); on a Sunday "next Monday" is.
    private static LocalDate InNextWeek(LocalDate day, IsoDayOfWeek wanted) =>
        day.PlusDays(8 - (int)day.DayOfWeek).PlusDays(-1).Next(wanted);

    private static Stretch? Month(LocalDate day, int steps, int month)
    {
        var years = steps < 0 && month >= day.Month ? -1 : steps > 0 && month <= day.Month ? 1 : 0;
        return new(TimeUnit.Month, new(day.Year + years, month, 1));
    }

    private static Stretch? Season(LocalDate day, int steps, int season)
    {
        var same = Stretch.OfSeason(day.Year, season);
        if (steps < 0) return same.Last < day ? same : same.Plus(-4);
        if (steps > 0) return same.First > day ? same : same.Plus(4);
        return season == 4 && day.Month < 3 ? same.Plus(-4) : same;
    }

    private static TimeValue? Finish(in Fields fields, Stretch stretch, LocalDate from)
    {
        if (fields.Has(TimeClass.Fiscal)) return TimeValue.Of(stretch, anchored: true) with { Value = "FY" + stretch.Value };
        var value = TimeValue.Of(stretch, anchored: true);
        return ClockReader.Add(in fields, Window.Narrow(value, fields.Get(TimeClass.Mod), from));
    }

    private static TimeValue Unanchored(in Fields fields)
    {
        if (fields.Has(TimeClass.Weekday)) return new(TimeType.Date, $"XXXX-WXX-{fields.Get(TimeClass.Weekday)}");
        if (fields.Has(TimeClass.Month)) return new(TimeType.Date, $"XXXX-{fields.Get(TimeClass.Month):D2}");
        if (fields.Has(TimeClass.Season)) return new(TimeType.Date, "XXXX-" + Stretch.SeasonName(fields.Get(TimeClass.Season)));
        return new(TimeType.Date, Lengths.Unit(in fields) switch
        {
            TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
            TimeUnit.Weekend => "XXXX-WXX-WE",
            TimeUnit.Month => "XXXX-XX",
            TimeUnit.Quarter => "XXXX-QX",
            TimeUnit.Half => "XXXX-HX",
            TimeUnit.Year => "XXXX",
            TimeUnit.Decade => "XXX",
            TimeUnit.Century => "XX",
            _ => "XXXX-XX-XX",
        });
    }
}
