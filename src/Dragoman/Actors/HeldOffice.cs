using NodaTime;

namespace Dragoman.Actors;

/// <summary>An office that the registry knows a person to have held.</summary>
/// <param name="Title">The office in words.</param>
/// <param name="Person">Who held it, with the identity that articles of that time give.</param>
/// <param name="Of">The state, organisation or group whose office it is.</param>
public sealed record HeldOffice(string Title, Actor Person, Actor Of)
{
    /// <summary>First day, null where it is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, null where it is not known or has not come.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Where it is known from, null where the registry does not say.</summary>
    public string? Source { get; init; }
}
