using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Mentions;

/// <summary>Who holds an office that a phrase speaks of by name.</summary>
/// <param name="Person">The person.</param>
/// <param name="Role">The office: the registry's where it knows the person and the text is vague.</param>
/// <param name="IsKnown">The registry knows the person; else the grammar alone does.</param>
internal sealed record Holder(Actor Person, Role Role, bool IsKnown);
