using Dragoman.Text;
using NodaTime;

namespace Dragoman.Times;

/// <summary>A time expression with its TIMEX3 value and, where it means days, the first and last of them.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Span">Stretch of the article.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value (ISO 8601): <c>2023-10-16</c>, <c>2023-W42</c>, <c>P3D</c>, <c>PAST_REF</c>.</param>
/// <param name="Start">First possible day, null where no day follows from it.</param>
/// <param name="End">Last possible day, inclusive.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record TimeMention(
    int Sentence, int First, int Last, Span Span, TimeType Type, string Value, LocalDate? Start, LocalDate? End, string Rule)
{
    /// <summary>The value rests on a publication date that was itself inferred or is missing.</summary>
    public bool Inferred { get; init; }

    /// <summary>What happens then goes on from the first day to the last ("July 25-26"); else it happens on some day of them.</summary>
    public bool Lasts { get; init; }
}
