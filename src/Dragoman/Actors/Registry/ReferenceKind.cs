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
    /// <summary>"the driver", "a cleric": people who are no actors, but whom a pronoun may mean.</summary>
    Stranger,
    /// <summary>Any of these but strangers, where a list follows: "actors ranging from …", "partners such as …".</summary>
    Several,
}
