namespace Dragoman.Times;

/// <summary>TIMEX3 types (ISO-TimeML).</summary>
public enum TimeType
{
    /// <summary>A calendar date or larger unit.</summary>
    Date,
    /// <summary>A time of day.</summary>
    Time,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A recurring time.</summary>
    Set,
}
