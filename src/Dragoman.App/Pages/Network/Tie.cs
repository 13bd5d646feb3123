namespace Dragoman.App.Pages.Network;

/// <summary>How two actors deal with each other.</summary>
/// <param name="A">Key of the one.</param>
/// <param name="B">Key of the other.</param>
/// <param name="Count">Number of events between them.</param>
/// <param name="Score">Sum of the events' conflict-cooperation scores.</param>
public sealed record Tie(string A, string B, long Count, double Score);
