namespace Dragoman.Ledger.Queries;

/// <summary>An actor with all names and offices.</summary>
/// <param name="Head">The actor as lists show it.</param>
/// <param name="Names">All names, the most used first.</param>
/// <param name="Offices">Offices that texts give to the person, the latest first.</param>
public sealed record ActorDetails(ActorHead Head, IReadOnlyList<string> Names, IReadOnlyList<LearnedOffice> Offices);
