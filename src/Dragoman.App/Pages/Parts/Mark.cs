namespace Dragoman.App.Pages.Parts;

/// <summary>A stretch of a text that is marked.</summary>
/// <param name="Start">First UTF-16 unit, inclusive.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="Layer">actor, time, place, trigger or evidence.</param>
/// <param name="Label">What it was read as.</param>
public sealed record Mark(int Start, int End, string Layer, string Label);
