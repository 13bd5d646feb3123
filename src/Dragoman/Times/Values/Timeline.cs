using Dragoman.Reading;
using Dragoman.Times.Rules;
using NodaTime;

namespace Dragoman.Times.Values;

/// <summary>What an article tells about dates up to a place in it: its own date and the date told last.</summary>
/// <param name="published">The article's date, null where nothing tells it.</param>
/// <param name="monthFirst">Numeric dates have the month first; null where nothing tells it.</param>
internal sealed class Timeline(Publication? published, bool? monthFirst)
{
    private const int History = 2;

    private const int LastYear = 9900;

    private int _toldIn = -1;
    private int _toldDayIn = -2;

    /// <summary>The article's day; one at the edge of the calendar, where nothing can be counted from, is none.</summary>
    public LocalDate? Day => published?.Day is { Year: > 1 and < LastYear } day ? day : null;

    /// <summary>Numeric dates have the month first; null where nothing tells it.</summary>
    public bool? MonthFirst => monthFirst;

    /// <summary>The date told last.</summary>
    public TimeValue? Told { get; private set; }

    /// <summary>The day told last, whatever longer unit came after it.</summary>
    public TimeValue? ToldDay { get; private set; }

    /// <summary>The day told in this sentence or the one before.</summary>
    public TimeValue? DayNear(int sentence) => sentence - _toldDayIn < 2 ? ToldDay : null;

    /// <summary>Remembers a date for those that point back.</summary>
    public void Tell(Found found, TimeValue value)
    {
        if (value.Stretch is null || value.Type is TimeType.Duration or TimeType.Set) return;
        (Told, _toldIn) = (value, found.Sentence);
        if (value.Stretch is { Unit: TimeUnit.Day }) (ToldDay, _toldDayIn) = (value, found.Sentence);
    }

    /// <summary>A day of long ago that was told just before, in whose story a past day without a year goes on; else null.</summary>
    public LocalDate? Story(Found found)
    {
        if (Told is not { Anchored: false, Stretch: { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Season } told }) return null;
        if (Day is not { } day || told.First.Year > day.Year - History || found.Tense != Tense.Past) return null;
        var sentences = found.Fields.Has(TimeClass.Day) ? 1 : 0;
        return found.Fields.Has(TimeClass.Month) && found.Sentence - _toldIn <= sentences ? told.First : null;
    }

    /// <summary>The year of a text that tells of long ago: a past expression without a year belongs to the one told just before.</summary>
    public int? HistoricalYear(Found found)
    {
        if (Told is not { Anchored: false, Stretch: { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Season or TimeUnit.Year } told })
            return null;
        if (Day is not { } day || published!.From == PublishedFrom.Inferred) return told.First.Year;
        var near = _toldIn == found.Sentence && told.Unit == TimeUnit.Year && !found.Fields.Has(TimeClass.Day);
        return near && found.Tense == Tense.Past && told.First.Year <= day.Year - History ? told.First.Year : null;
    }
}
