using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>What an expression means.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
internal readonly record struct TimeValue(TimeType Type, string Value)
{
    /// <summary>The calendar unit that it is, where it is one; later expressions may point back to it.</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>First possible day.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>Last possible day.</summary>
    public LocalDate? End { get; init; }

    /// <summary>The value rests on the article's date.</summary>
    public bool Anchored { get; init; }

    /// <summary>The value of a calendar unit.</summary>
    public static TimeValue Of(Stretch stretch, bool anchored) =>
        new(TimeType.Date, stretch.Value) { Stretch = stretch, Start = stretch.First, End = stretch.Last, Anchored = anchored };
}
