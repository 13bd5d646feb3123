using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Resolving;

/// <summary>What the text says about somebody who is to be looked up.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Owner">Code of the state or organisation that the text says, null where it says none.</param>
/// <param name="Role">The role that the text says.</param>
/// <param name="Day">The day that the text speaks of.</param>
internal sealed record PersonQuery(string Name, string? Owner, Role Role, Day Day);
