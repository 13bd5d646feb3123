namespace Dragoman.Actors;

/// <summary>What an actor is (<c>kind</c> in the contract).</summary>
public enum ActorKind
{
    /// <summary>A named human being.</summary>
    Person,
    /// <summary>A state, its government or an organ of it.</summary>
    State,
    /// <summary>An intergovernmental or other organisation, company or medium.</summary>
    Organisation,
    /// <summary>An armed, ethnic, religious or social group.</summary>
    Group,
}
