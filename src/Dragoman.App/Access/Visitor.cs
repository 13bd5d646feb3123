namespace Dragoman.App.Access;

/// <summary>Who asks.</summary>
/// <param name="Name">Name of the user.</param>
/// <param name="Role">What they may do.</param>
public sealed record Visitor(string Name, Role Role)
{
    /// <summary>Came with an API token, so that no browser can have been tricked into sending the request.</summary>
    public bool HasToken { get; init; }

    public bool May(Role role) => Role >= role;
}
