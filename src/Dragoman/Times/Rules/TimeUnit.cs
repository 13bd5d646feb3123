namespace Dragoman.Times.Rules;

/// <summary>Units of time from short to long; the lexicon names them by these names.</summary>
internal enum TimeUnit
{
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Season,
    Year,
    Decade,
    Century,
}
