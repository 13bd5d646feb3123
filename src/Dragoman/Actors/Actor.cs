namespace Dragoman.Actors;

/// <summary>Who somebody is: the resolved identity behind a mention.</summary>
/// <param name="Name">Full name as best known: the registry's first, then the text's.</param>
/// <param name="Kind">Person, state, organisation or group.</param>
/// <param name="Code">Actor code of the contract: ISO alpha-3, UNO, EUR, NAT, IGO, HAMAS …; null where not known.</param>
public sealed record Actor(string Name, ActorKind Kind, string? Code)
{
    /// <summary>CAMEO code kept beside <see cref="Code"/>, such as <c>IGOUNO</c>.</summary>
    public string? Cameo { get; init; }

    /// <summary>PLOVER sector (GOV, MIL, LEG, REB …).</summary>
    public string? Sector { get; init; }

    /// <summary>Office held on the article's day, in words ("Foreign Minister").</summary>
    public string? Office { get; init; }

    /// <summary>ISO alpha-3 of the country that the actor belongs to.</summary>
    public string? Country { get; init; }

    /// <summary>The registry's id, null for actors that only the text knows.</summary>
    public string? Entity { get; init; }
}
