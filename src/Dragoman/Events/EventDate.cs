using NodaTime;

namespace Dragoman.Events;

/// <summary>When an event took or takes place.</summary>
/// <param name="Text">The words that tell the date; null where it follows from the publication date alone.</param>
/// <param name="Start">First possible day.</param>
/// <param name="End">Last possible day, inclusive.</param>
/// <param name="Inferred">The date rests on an inferred publication date or on none in its own clause.</param>
public sealed record EventDate(string? Text, LocalDate Start, LocalDate End, bool Inferred);
