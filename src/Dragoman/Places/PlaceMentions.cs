namespace Dragoman.Places;

/// <summary>All places named in an article, in the order of the text.</summary>
/// <param name="All">The mentions.</param>
public sealed record PlaceMentions(IReadOnlyList<PlaceMention> All);
