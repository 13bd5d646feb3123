namespace Dragoman.Times.Rules;

/// <summary>
/// What a word or number can be in a time expression; also the name of the field that it fills in <see cref="Fields"/>.
/// Rules and lexicon name them in capitals: <c>MONTH</c>.
/// </summary>
internal enum TimeClass
{
    /// <summary>January is 1; a number that stands as a month in a numeric date.</summary>
    Month,
    /// <summary>Monday is 1 (ISO).</summary>
    Weekday,
    /// <summary>A weekday in the plural.</summary>
    Weekdays,
    /// <summary>A number of <see cref="TimeUnit"/>.</summary>
    Unit,
    /// <summary>The plural of a unit.</summary>
    Units,
    /// <summary>Spring is 1, then summer, autumn, winter.</summary>
    Season,
    /// <summary>A part of the day, an index into <see cref="DayPart"/>.</summary>
    Part,
    /// <summary>Days from the anchor: yesterday is -1.</summary>
    Deictic,
    /// <summary>last, this, next: steps of a unit, from the article's date.</summary>
    Rel,
    /// <summary>previous, same, following: steps of a unit, from the date told last.</summary>
    Told,
    /// <summary>now, recently, soon.</summary>
    Ref,
    /// <summary>a.m. is 0, p.m. is 12.</summary>
    Ampm,
    /// <summary>Minutes from UTC; <see cref="Fields.LocalZone"/> where only "local time" is told.</summary>
    Zone,
    /// <summary>A number word.</summary>
    Cardinal,
    /// <summary>first, second, 3rd.</summary>
    Ordinal,
    /// <summary>several, a few: a number nobody tells.</summary>
    Vague,
    /// <summary>a, an.</summary>
    Article,
    /// <summary>about, nearly, at least.</summary>
    Approx,
    /// <summary>early, mid, late; also start, middle and end of something: 1, 2, 3.</summary>
    Mod,
    /// <summary>The noun of an edge: beginning, end.</summary>
    Edge,
    /// <summary>An adjective between number and unit: "six straight days".</summary>
    Unitadj,
    /// <summary>daily, weekly: the unit of a recurring time.</summary>
    Frequency,
    /// <summary>every, each.</summary>
    Every,
    /// <summary>A feast with a fixed day, as month * 100 + day.</summary>
    Feast,
    /// <summary>A day of the month, 1 to 31, as number or ordinal.</summary>
    Day,
    /// <summary>A year of four digits.</summary>
    Year,
    /// <summary>A year that stands alone: of our time (fills <see cref="Year"/>).</summary>
    Modern,
    /// <summary>A number with decade's s: 1990s, 80s.</summary>
    Decade,
    /// <summary>Century, counted as its first two digits.</summary>
    Century,
    /// <summary>A quarter of a year.</summary>
    Quarter,
    /// <summary>A half of a year.</summary>
    Half,
    /// <summary>A date in figures.</summary>
    Full,
    /// <summary>A time in figures with a colon, as seconds of the day.</summary>
    Clock,
    /// <summary>An hour, 0 to 24.</summary>
    Hour,
    /// <summary>A time in four figures: 1400.</summary>
    Military,
    /// <summary>Two figures of a year after an apostrophe: '82.</summary>
    Shortyear,
    /// <summary>A number phrase, in hundredths; <see cref="Fields.VagueAmount"/> where nobody tells it.</summary>
    N,
    /// <summary>The second number of "two to three years".</summary>
    Upto,
    /// <summary>A number in figures.</summary>
    Num,
    /// <summary>The year follows from what is told of the day: "Oct. 7 attack" (set by rules only).</summary>
    Known,
    /// <summary>The year is a fiscal one (set by rules only).</summary>
    Fiscal,
    /// <summary>The last day of "3 to 5 May", as number or ordinal.</summary>
    Until,
    /// <summary>Words that stand before a date and allow an unsure month such as "May" (never a field).</summary>
    Lead,
    /// <summary>Words after which a number is no year: "about 2000" (never a field).</summary>
    Count,
    /// <summary>Things that are counted: a plural in small letters (never a field).</summary>
    Counted,
    /// <summary>A sign that the clause tells of the future (never a field).</summary>
    Future,
    /// <summary>A sign that the clause tells of the past (never a field).</summary>
    Past,
}
