using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Times;

/// <summary>What an article tells about dates up to a place in it: its own date and the date told last.</summary>
/// <param name="published">The article's date, null where nothing tells it.</param>
/// <param name="monthFirst">Numeric dates have the month first.</param>
internal sealed class Timeline(Publication? published, bool monthFirst)
{
    private const int History = 2;

    private int _toldIn = -1;

    /// <summary>The article's day.</summary>
    public LocalDate? Day => published?.Day;

    /// <summary>The article's time of day, where known.</summary>
    public LocalTime? Time => published?.Time;

    /// <summary>Numeric dates have the month first.</summary>
    public bool MonthFirst => monthFirst;

    /// <summary>The date told last.</summary>
    public TimeValue? Told { get; private set; }

    /// <summary>Remembers a date for those that point back.</summary>
    public void Tell(Found found, TimeValue value)
    {
        if (value.Stretch is null || value.Type is TimeType.Duration or TimeType.Set) return;
        (Told, _toldIn) = (value, found.Sentence);
    }

    /// <summary>The year of a text that tells of long ago: an expression without a year belongs to the one told just before.</summary>
    public int? HistoricalYear(int sentence)
    {
        if (Told?.Stretch is not { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Season or TimeUnit.Year } told) return null;
        if (Day is not { } day) return told.First.Year;
        return told.First.Year <= day.Year - (sentence == _toldIn ? 1 : History) && sentence - _toldIn < 2 ? told.First.Year : null;
    }
}
