namespace Dragoman.Actors.Registry;

/// <summary>In which way a name stands for an entity.</summary>
internal enum SenseKind : byte
{
    /// <summary>The name of a state, organisation or group.</summary>
    Name,
    /// <summary>A demonym: "Turkish", "Turks".</summary>
    Demonym,
    /// <summary>A capital or seat: the place or the government, as the sentence has it.</summary>
    Seat,
    /// <summary>A house that stands for its government: "the Kremlin".</summary>
    Metonym,
    /// <summary>A person's full name.</summary>
    Person,
    /// <summary>A person's surname alone.</summary>
    Surname,
    /// <summary>A given name that persons of the registry have.</summary>
    Given,
    /// <summary>A rare surname alone, in the days when its bearer holds a high office: "Macron".</summary>
    Famous,
    /// <summary>An office that a person holds: "foreign minister".</summary>
    Office,
    /// <summary>An organ or its people: "foreign ministry", "officials", "forces".</summary>
    Organ,
    /// <summary>A name that only looks like another one: "New Mexico", "Georgia Tech".</summary>
    Decoy,
    /// <summary>A bloc of states: "E3".</summary>
    Bloc,
    /// <summary>A part of the world, for whose states only their people act: "ministers from the Gulf".</summary>
    Region,
}
