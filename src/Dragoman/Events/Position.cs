namespace Dragoman.Events;

/// <summary>A stance on an issue.</summary>
/// <param name="Stance">One of <c>for</c>, <c>against</c>, <c>calls_for</c>, <c>offers</c>.</param>
/// <param name="Issue">The issue as a short noun phrase: "two-state solution".</param>
public sealed record Position(string Stance, string Issue);
