namespace Dragoman.Events;

/// <summary>The sentence that says so.</summary>
/// <param name="Start">First UTF-16 unit in the document's text, inclusive.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="Text">The words themselves, kept with the entry so that it can be read alone.</param>
public sealed record Evidence(int Start, int End, string Text);
