namespace Dragoman.Times.Rules;

/// <summary>A condition on the piece before or after an expression.</summary>
/// <param name="Element">What must stand there, or must not.</param>
/// <param name="Negated">It must not.</param>
internal sealed record Neighbour(Element Element, bool Negated);
