using NodaTime;

namespace Dragoman.Reading;

/// <summary>When an article was published, and how we know.</summary>
/// <param name="Day">The calendar day at the outlet.</param>
/// <param name="Time">The time of day at the outlet, where told.</param>
/// <param name="Offset">The offset from UTC, where told.</param>
/// <param name="From">Where the date comes from.</param>
public sealed record Publication(LocalDate Day, LocalTime? Time, Offset? Offset, PublishedFrom From);
