using NodaTime;

namespace Dragoman.Reading.Dates;

/// <summary>A full date written in a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Character after the last, that of the time included.</param>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, where it follows or goes before.</param>
/// <param name="Offset">The offset from UTC, where it follows the time.</param>
internal readonly record struct FoundDate(int Start, int End, LocalDate Day, LocalTime? Time, Offset? Offset)
{
    public Publication As(PublishedFrom from) => new(Day, Time, Offset, from);
}
