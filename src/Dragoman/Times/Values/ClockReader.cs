using Dragoman.Times.Rules;

namespace Dragoman.Times.Values;

/// <summary>Reads times of day and adds them to the value of a day.</summary>
internal static class ClockReader
{
    private const int HalfDay = 12;

    /// <summary>Whether the fields tell a time of day.</summary>
    public static bool Tells(in Fields fields) =>
        fields.Has(TimeClass.Part) || fields.Has(TimeClass.Hour) || fields.Has(TimeClass.Clock) || fields.Has(TimeClass.Military);

    /// <summary>The day with its time of day, if one is told.</summary>
    public static TimeValue? Add(in Fields fields, TimeValue day)
    {
        if (!Tells(in fields)) return day;
        return Suffix(in fields) is { } suffix ? day with { Type = TimeType.Time, Value = day.Value + suffix } : null;
    }

    private static string? Suffix(in Fields fields)
    {
        if (Seconds(in fields) is not { } seconds) return fields.Has(TimeClass.Part) ? Part((DayPart)fields.Get(TimeClass.Part)) : null;
        var (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        var clock = second > 0 ? $"T{hour:D2}:{minute:D2}:{second:D2}" : $"T{hour:D2}:{minute:D2}";
        return clock + Zone(fields.Get(TimeClass.Zone, Fields.LocalZone));
    }

    /// <summary>Seconds of the day; null where no clock time is told, or an impossible one.</summary>
    private static int? Seconds(in Fields fields)
    {
        if (fields.Has(TimeClass.Military))
            return (fields.Get(TimeClass.Military) / 100 * 3600) + (fields.Get(TimeClass.Military) % 100 * 60);
        if (!fields.Has(TimeClass.Clock) && !fields.Has(TimeClass.Hour)) return null;
        var seconds = fields.Has(TimeClass.Clock) ? fields.Get(TimeClass.Clock) : fields.Get(TimeClass.Hour) * 3600;
        var hour = seconds / 3600;
        var late = fields.Get(TimeClass.Ampm, (DayPart)fields.Get(TimeClass.Part) is DayPart.AF or DayPart.EV ? HalfDay : -1);
        if (late >= 0 && hour <= HalfDay) seconds += ((hour % HalfDay) + late - hour) * 3600;
        return seconds <= 24 * 3600 ? seconds : null;
    }

    private static string Part(DayPart part) => part switch
    {
        DayPart.Noon => "T12:00",
        DayPart.Midnight => "T00:00",
        _ => "T" + part,
    };

    private static string Zone(int minutes) => minutes switch
    {
        Fields.LocalZone => "",
        0 => "Z",
        _ => $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}",
    };
}
