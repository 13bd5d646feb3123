namespace Dragoman.Times.Rules;

/// <summary>Parts of the day as TIMEX3 writes them after the T; the lexicon names them by these names.</summary>
internal enum DayPart
{
    MO,
    MI,
    AF,
    EV,
    NI,
    DT,
    Noon,
    Midnight,
}
