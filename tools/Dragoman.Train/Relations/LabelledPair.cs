namespace Dragoman.Train.Relations;

/// <summary>A marked sentence with its label.</summary>
/// <param name="Label">A PLOVER type, <c>YIELD</c> (CONCEDE or RETREAT) or <c>NONE</c>.</param>
/// <param name="Mode">The mode, null where there is none.</param>
/// <param name="Marked">The sentence with its marks.</param>
internal sealed record LabelledPair(string Label, string? Mode, string Marked);
