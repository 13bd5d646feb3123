namespace Dragoman.Actors.Registry;

/// <summary>What a common noun can refer back to.</summary>
internal enum ReferenceKind
{
    /// <summary>"the country", "both sides".</summary>
    State,
    /// <summary>"the group", "the movement".</summary>
    Group,
    /// <summary>"the bloc", "the council".</summary>
    Organisation,
    /// <summary>"the two leaders".</summary>
    Person,
    /// <summary>Any of the above, where a list follows: "actors ranging from …", "partners such as …".</summary>
    Several,
}
