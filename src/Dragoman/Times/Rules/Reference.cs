namespace Dragoman.Times.Rules;

/// <summary>The vague times of TIMEX3: <c>PRESENT_REF</c>, <c>PAST_REF</c>, <c>FUTURE_REF</c>.</summary>
internal enum Reference
{
    Past,
    Present,
    Future,
}
