namespace Dragoman.App.Pages.Dyad;

/// <summary>How often two actors dealt with each other in one way.</summary>
/// <param name="Mode">Mode of the contact.</param>
/// <param name="Count">Number of contacts.</param>
public sealed record ModeCount(string Mode, int Count);
