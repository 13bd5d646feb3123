using Dragoman.Actors;
using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Queries;

/// <summary>An actor as lists show it.</summary>
/// <param name="Key">What to filter by.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="Kind">Person, state, organisation or group.</param>
/// <param name="Code">Actor code, where it has one.</param>
/// <param name="Country">Country it belongs to, where known.</param>
/// <param name="Count">Number of entries in which it takes part.</param>
public sealed record ActorHead(string Key, string Name, ActorKind Kind, string? Code, string? Country, long Count)
{
    /// <summary>The key of a participant: of a person its own, of everybody else the code.</summary>
    public static string KeyOf(Actor actor) => ActorKeys.Own(actor);
}
