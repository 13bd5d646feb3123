namespace Dragoman.Events.Scores;

/// <summary>What PLOVER says of a type or mode.</summary>
/// <param name="Score">Conflict-cooperation score, -10 to +10.</param>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Cameo">The nearest CAMEO code.</param>
public sealed record PloverRow(double Score, int Quad, string Cameo);
