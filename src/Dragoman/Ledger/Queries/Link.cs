namespace Dragoman.Ledger.Queries;

/// <summary>How two actors deal with each other.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Count">Number of events between them.</param>
/// <param name="Score">Sum of the events' conflict-cooperation scores.</param>
public sealed record Link(ActorHead A, ActorHead B, long Count, double Score);
