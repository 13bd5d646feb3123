namespace Dragoman.Events;

/// <summary>A number as told, perhaps a range.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end; equals <paramref name="Low"/> for a single number, null where open ("more than").</param>
/// <param name="Text">The words that tell it.</param>
public sealed record Amount(double Low, double? High, string Text);
