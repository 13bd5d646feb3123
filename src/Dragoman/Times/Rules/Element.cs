namespace Dragoman.Times.Rules;

/// <summary>One place of a pattern.</summary>
/// <param name="Options">What can stand here.</param>
/// <param name="Optional">It may be missing.</param>
/// <param name="Glued">No space before it.</param>
internal sealed record Element(ElementOption[] Options, bool Optional, bool Glued);
