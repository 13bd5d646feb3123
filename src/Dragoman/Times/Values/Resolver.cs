using Dragoman.Times.Rules;

namespace Dragoman.Times.Values;

/// <summary>The one place that makes values out of what rules have collected.</summary>
internal static class Resolver
{
    /// <summary>The value of an expression, null where it is none after all (31 February).</summary>
    public static TimeValue? Resolve(Found found, Timeline timeline)
    {
        var fields = found.Fields;
        return found.Rule.Meaning.Kind switch
        {
            Meaning.Calendar => CalendarReader.Read(found, timeline),
            Meaning.Deictic => Days(in fields, timeline),
            Meaning.Rel => RelativeReader.Shift(found, timeline),
            Meaning.Told => RelativeReader.ShiftTold(in fields, timeline),
            Meaning.Ago => RelativeReader.Away(in fields, timeline, -1),
            Meaning.Hence => RelativeReader.Away(in fields, timeline, 1),
            Meaning.Later => RelativeReader.AwayFromTold(in fields, timeline, 1),
            Meaning.Earlier => RelativeReader.AwayFromTold(in fields, timeline, -1),
            Meaning.Duration => Lengths.Duration(in fields),
            Meaning.Past => Lengths.Beside(in fields, timeline, -1),
            Meaning.Coming => Lengths.Beside(in fields, timeline, 1),
            Meaning.Set => Lengths.Set(in fields),
            Meaning.Ref => new(TimeType.Date, ReferenceValue((Reference)fields.Get(TimeClass.Ref))),
            Meaning.Sameyear => RelativeReader.OtherYear(in fields, timeline),
            Meaning.Same => Same(found, timeline),
            _ => null,
        };
    }

    /// <summary>TIMEX3's word for a vague time.</summary>
    public static string ReferenceValue(Reference reference) => reference switch
    {
        Reference.Past => "PAST_REF",
        Reference.Present => "PRESENT_REF",
        _ => "FUTURE_REF",
    };

    private static TimeValue? Days(in Fields fields, Timeline timeline)
    {
        if (timeline.Day is not { } day) return ClockReader.Add(in fields, new(TimeType.Date, "XXXX-XX-XX") { Anchored = true });
        return Stretch.Of(TimeUnit.Day, day).Plus(fields.Get(TimeClass.Deictic)) is { } stretch
            ? ClockReader.Add(in fields, TimeValue.Of(stretch, anchored: true))
            : null;
    }

    /// <summary>"the same day", "that year": of the date told last, unless that is too coarse to tell; else of the article's.</summary>
    private static TimeValue? Same(Found found, Timeline timeline)
    {
        var fields = found.Fields;
        var unit = Lengths.Unit(in fields);
        var last = unit == TimeUnit.Day ? timeline.DayNear(found.Sentence) : timeline.Told;
        if (last is { Stretch: { } told } value && (told.Unit <= unit || told.Unit == TimeUnit.Day))
            return ClockReader.Add(in fields, TimeValue.Of(Stretch.Of(unit, told.First), value.Anchored));
        if (timeline.Day is not { } day) return ClockReader.Add(in fields, new(TimeType.Date, "XXXX-XX-XX") { Anchored = true });
        return ClockReader.Add(in fields, TimeValue.Of(Stretch.Of(unit, day), anchored: true));
    }
}
