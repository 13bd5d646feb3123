using Dragoman.Times.Rules;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>Values of calendar expressions; what they leave out comes from the article's date, the tense and the text before.</summary>
internal static class CalendarReader
{
    private const int YearsAround = 8;
    private const int DaysInYear = 366;

    /// <summary>Of days without a year one within two months beats one almost a year away that suits the tense better.</summary>
    private const int AgainstTense = 240;
    private const int Pivot = 30;

    /// <summary>Days and months of the news lie so near to the article.</summary>
    private const int DaysOfNews = 60;
    private const int ShortCentury = 100;

    /// <summary>The value, or null for a day that no calendar has.</summary>
    public static TimeValue? Read(Found found, Timeline timeline)
    {
        var fields = found.Fields;
        if (fields.Has(TimeClass.Full))
            return NumericDate.Read(in fields, timeline) is { } day ? Finish(in fields, TimeValue.Of(day, false)) : null;
        if (fields.Has(TimeClass.Decade) || fields.Has(TimeClass.Century)) return LongUnit(in fields);
        if (Year(in fields) is { } year && !IsBefore(in fields, timeline, year))
            return InYear(in fields, year) is { } told && IsYear(year) ? Finish(in fields, TimeValue.Of(told, false)) : null;
        return WithoutYear(found, timeline) is { } value ? Finish(in fields, value) : null;
    }

    /// <summary>A text older than the day that its words are known for means another one.</summary>
    private static bool IsBefore(in Fields fields, Timeline timeline, int year) =>
        fields.Has(TimeClass.Known) && timeline.Day is { } day && InYear(in fields, year) is { } known && day < known.First;

    /// <summary>The year of two or four digits, null where none is told.</summary>
    public static int? Year(in Fields fields)
    {
        if (fields.Has(TimeClass.Year)) return fields.Get(TimeClass.Year);
        return fields.Has(TimeClass.Shortyear) ? FullYear(fields.Get(TimeClass.Shortyear)) : null;
    }

    /// <summary>The year that two digits mean.</summary>
    public static int FullYear(int year) => year >= ShortCentury ? year : year < Pivot ? 2000 + year : 1900 + year;

    /// <summary>A day, null where the calendar has none.</summary>
    public static LocalDate? Day(int year, int month, int day) =>
        IsYear(year) && month is > 0 and < 13 && day > 0 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new(year, month, day) : null;

    private static bool IsYear(int year) => year is > 0 and < 9900;

    private static TimeValue? Finish(in Fields fields, TimeValue value)
    {
        if (fields.Has(TimeClass.Fiscal)) value = value with { Value = "FY" + value.Value };
        if (fields.Has(TimeClass.Year) && fields.Has(TimeClass.Shortyear)) return Years(fields.Get(TimeClass.Shortyear), value);
        if (fields.Has(TimeClass.Until)) return Span(fields.Get(TimeClass.Until), value);
        return ClockReader.Add(in fields, value.Start is { } day ? Window.Narrow(value, fields.Get(TimeClass.Mod), day) : value);
    }

    /// <summary>"3 to 5 May" as an ISO 8601 interval.</summary>
    private static TimeValue? Span(int until, TimeValue first)
    {
        if (first.Start is not { } start) return first with { Value = $"{first.Value}/{first.Value[..^2]}{until:D2}" };
        if (Day(start.Year, start.Month, until) is not { } end || end <= start) return null;
        return first with { Value = $"{first.Value}/{new Stretch(TimeUnit.Day, end).Value}", End = end };
    }

    /// <summary>"1915-17" as an ISO 8601 interval.</summary>
    private static TimeValue? Years(int until, TimeValue first)
    {
        var last = (first.Start!.Value.Year / ShortCentury * ShortCentury) + until;
        if (last <= first.Start.Value.Year) return null;
        return first with { Value = $"{first.Value}/{last:D4}", End = Stretch.Of(TimeUnit.Year, new(last, 1, 1)).Last };
    }

    private static TimeValue? LongUnit(in Fields fields)
    {
        var century = fields.Has(TimeClass.Century);
        var number = century ? (fields.Get(TimeClass.Century) - 1) * 100 : fields.Get(TimeClass.Decade);
        if (!century && number < ShortCentury) number += number < 20 ? 2000 : 1900;
        if (!IsYear(number)) return null;
        var stretch = Stretch.Of(century ? TimeUnit.Century : TimeUnit.Decade, new(number, 1, 1));
        return Window.Narrow(TimeValue.Of(stretch, false), fields.Get(TimeClass.Mod), stretch.First);
    }

    /// <summary>The unit that the fields tell in a year.</summary>
    public static Stretch? InYear(in Fields fields, int year)
    {
        if (!IsYear(year)) return null;
        if (fields.Has(TimeClass.Feast))
            return new Stretch(TimeUnit.Day, new(year, fields.Get(TimeClass.Feast) / 100, fields.Get(TimeClass.Feast) % 100));
        if (fields.Has(TimeClass.Month)) return InMonth(in fields, year, fields.Get(TimeClass.Month));
        if (fields.Has(TimeClass.Season)) return Stretch.OfSeason(year, fields.Get(TimeClass.Season));
        if (fields.Has(TimeClass.Quarter)) return Numbered(TimeUnit.Quarter, year, fields.Get(TimeClass.Quarter), 3, 4);
        if (fields.Has(TimeClass.Half)) return Numbered(TimeUnit.Half, year, fields.Get(TimeClass.Half), 6, 2);
        return new Stretch(TimeUnit.Year, new(year, 1, 1));
    }

    private static Stretch? Numbered(TimeUnit unit, int year, int number, int months, int last) =>
        number > 0 && number <= last ? new Stretch(unit, new(year, ((number - 1) * months) + 1, 1)) : null;

    private static Stretch? InMonth(in Fields fields, int year, int month)
    {
        if (fields.Has(TimeClass.Day))
            return Day(year, month, fields.Get(TimeClass.Day)) is { } day ? new Stretch(TimeUnit.Day, day) : null;
        var whole = new Stretch(TimeUnit.Month, new(year, month, 1));
        return (TimeUnit)fields.Get(TimeClass.Unit) == TimeUnit.Week ? WeekOf(in fields, whole) : whole;
    }

    /// <summary>"the last week of March": the last week most of which lies in it.</summary>
    private static Stretch WeekOf(in Fields fields, Stretch month)
    {
        var number = fields.Get(TimeClass.Ordinal, fields.Has(TimeClass.Rel) ? 0 : 1);
        return number > 0
            ? Stretch.Of(TimeUnit.Week, LocalDate.Min(month.First.PlusDays(7 * (number - 1)), month.Last))
            : Stretch.Of(TimeUnit.Week, month.Last.PlusDays(-3));
    }

    private static TimeValue? WithoutYear(Found found, Timeline timeline)
    {
        var fields = found.Fields;
        var dated = fields.Has(TimeClass.Month) || fields.Has(TimeClass.Season) || fields.Has(TimeClass.Quarter)
            || fields.Has(TimeClass.Half) || fields.Has(TimeClass.Feast);
        if (dated && found.Tense != Tense.Future && timeline.HistoricalYear(found) is { } year)
            return InYear(in fields, year) is { } told ? TimeValue.Of(told, timeline.Told!.Value.Anchored) : null;
        if (timeline.Day is not { } day) return Unanchored(in fields);
        if (dated) return InStory(found, timeline, Nearest(found, day));
        if (fields.Has(TimeClass.Weekday))
            return TimeValue.Of(new(TimeUnit.Day, OnWeekday((IsoDayOfWeek)fields.Get(TimeClass.Weekday), day, found.Tense)), true);
        if (fields.Has(TimeClass.Day)) return DayOfMonth(fields.Get(TimeClass.Day), day, timeline);
        return (TimeUnit)fields.Get(TimeClass.Unit) == TimeUnit.Weekend
            ? Weekend(day, found.Tense)
            : TimeOnly(timeline.DayNear(found.Sentence), day);
    }

    /// <summary>"In May 1940 … On 10 July …": a day far from the article's belongs to the story that is told.</summary>
    private static TimeValue? InStory(Found found, Timeline timeline, Stretch? nearest)
    {
        if (nearest is not { } near) return null;
        var isFar = near.First > timeline.Day || Period.DaysBetween(near.First, timeline.Day!.Value) > DaysOfNews;
        if (!isFar || timeline.Story(found) is not { } told || InYear(found.Fields, told.Year) is not { } same)
            return TimeValue.Of(near, anchored: true);
        var isBefore = Period.DaysBetween(same.First, told) > DaysOfNews;
        return TimeValue.Of(isBefore ? InYear(found.Fields, told.Year + 1) ?? same : same, anchored: false);
    }

    /// <summary>"the weekend": the one that goes on or is over, or in the future tense the coming one.</summary>
    private static TimeValue? Weekend(LocalDate day, Tense tense)
    {
        var weekend = Stretch.Of(TimeUnit.Weekend, day);
        return tense is Tense.Future or Tense.Limit || weekend.First <= day ? TimeValue.Of(weekend, anchored: true)
            : weekend.Plus(-1) is { } last ? TimeValue.Of(last, anchored: true) : null;
    }

    private static LocalDate OnWeekday(IsoDayOfWeek weekday, LocalDate day, Tense tense) =>
        day.DayOfWeek == weekday ? day : tense is Tense.Future or Tense.Limit ? day.Next(weekday) : day.Previous(weekday);

    /// <summary>The year's instance that the tense asks for; without a tense the nearest.</summary>
    private static Stretch? Nearest(Found found, LocalDate day)
    {
        var (fields, best, distance) = (found.Fields, (Stretch?)null, int.MaxValue);
        for (var year = day.Year - YearsAround; year <= day.Year + YearsAround; year++)
        {
            if (InYear(in fields, year) is not { } stretch) continue;
            var away = Math.Max(0, Math.Max(Period.DaysBetween(day, stretch.First), Period.DaysBetween(stretch.Last, day)));
            var against = found.Tense == Tense.Past ? stretch.First > day : found.Tense == Tense.Future && stretch.Last < day;
            if (against) away += stretch.Unit == TimeUnit.Day ? AgainstTense : DaysInYear;
            if (fields.Has(TimeClass.Weekday) && (int)stretch.First.DayOfWeek != fields.Get(TimeClass.Weekday)) away += 3 * DaysInYear;
            if (away < distance) (best, distance) = (stretch, away);
        }
        return best;
    }

    /// <summary>"the 14th": of the month told last, else of the article's.</summary>
    private static TimeValue? DayOfMonth(int number, LocalDate day, Timeline timeline)
    {
        var told = timeline.Told?.Stretch is { Unit: TimeUnit.Day or TimeUnit.Month } stretch ? stretch.First : day;
        return Day(told.Year, told.Month, number) is { } found ? TimeValue.Of(new(TimeUnit.Day, found), anchored: true) : null;
    }

    /// <summary>A bare time of day belongs to a day told just before, else to the article's.</summary>
    private static TimeValue TimeOnly(TimeValue? near, LocalDate day) =>
        near is { } told
            ? TimeValue.Of(told.Stretch!.Value, told.Anchored)
            : TimeValue.Of(Stretch.Of(TimeUnit.Day, day), anchored: true);

    private static TimeValue? Unanchored(in Fields fields)
    {
        var value = fields.Has(TimeClass.Month) ? UnanchoredMonth(in fields)
            : fields.Has(TimeClass.Feast) ? $"XXXX-{fields.Get(TimeClass.Feast) / 100:D2}-{fields.Get(TimeClass.Feast) % 100:D2}"
            : fields.Has(TimeClass.Season) ? "XXXX-" + Stretch.SeasonName(fields.Get(TimeClass.Season))
            : fields.Has(TimeClass.Quarter) ? $"XXXX-Q{fields.Get(TimeClass.Quarter)}"
            : fields.Has(TimeClass.Half) ? $"XXXX-H{fields.Get(TimeClass.Half)}"
            : fields.Has(TimeClass.Weekday) ? $"XXXX-WXX-{fields.Get(TimeClass.Weekday)}"
            : fields.Has(TimeClass.Day) ? $"XXXX-XX-{fields.Get(TimeClass.Day):D2}"
            : "XXXX-XX-XX";
        return value is null ? null : new(TimeType.Date, value) { Anchored = true };
    }

    private static string? UnanchoredMonth(in Fields fields)
    {
        const int leap = 2000;
        var month = fields.Get(TimeClass.Month);
        if (!fields.Has(TimeClass.Day)) return $"XXXX-{month:D2}";
        return Day(leap, month, fields.Get(TimeClass.Day)) is null ? null : $"XXXX-{month:D2}-{fields.Get(TimeClass.Day):D2}";
    }
}
