namespace Dragoman.App.Access;

/// <summary>The least role for a route; routes without it need a reader.</summary>
/// <param name="Role">The role; none for what everybody may see.</param>
internal sealed record NeedsRole(Role Role);
