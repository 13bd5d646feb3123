namespace Dragoman.Actors.Registry;

/// <summary>The offices that the registry tells apart; in lexicons they are written as <c>foreign_minister</c>.</summary>
internal enum Role : byte
{
    /// <summary>No office of note.</summary>
    None,
    /// <summary>President, monarch, emir.</summary>
    HeadOfState,
    /// <summary>Prime minister, chancellor, premier.</summary>
    HeadOfGovernment,
    /// <summary>Foreign minister, secretary of state.</summary>
    ForeignMinister,
    /// <summary>Defence minister.</summary>
    DefenceMinister,
    /// <summary>Interior minister.</summary>
    InteriorMinister,
    /// <summary>Any other minister.</summary>
    OtherMinister,
    /// <summary>Director of an intelligence service.</summary>
    IntelligenceChief,
    /// <summary>Envoy, special representative.</summary>
    Envoy,
    /// <summary>Spokesperson.</summary>
    Spokesperson,
    /// <summary>Ambassador, permanent representative, chargé d'affaires.</summary>
    Ambassador,
    /// <summary>Speaker of a parliament.</summary>
    Speaker,
    /// <summary>Head of an organisation or group.</summary>
    Head,
    /// <summary>Deputy of one of the above.</summary>
    Deputy,
    /// <summary>General, chief of staff, commander.</summary>
    Commander,
    /// <summary>Member of a parliament.</summary>
    Legislator,
}
