namespace Dragoman.Events;

/// <summary>How many people an event touched, where told.</summary>
/// <param name="Dead">People killed.</param>
/// <param name="Injured">People injured.</param>
/// <param name="Arrested">People arrested.</param>
public sealed record Magnitude(Amount? Dead, Amount? Injured, Amount? Arrested);
