namespace Dragoman.Actors.Registry;

/// <summary>How a noun for people of a state or organisation behaves.</summary>
[Flags]
internal enum OfficeTraits : byte
{
    /// <summary>A singular office or organ like any other.</summary>
    None = 0,
    /// <summary>It means several: "foreign ministers", "forces".</summary>
    Plural = 1,
    /// <summary>"to" and "for" say where or for what, not whose: "ambassador to Yemen", "envoy for Syria".</summary>
    Posted = 2,
    /// <summary>Its head noun takes a subject: "minister of …", "… minister".</summary>
    TakesSubject = 4,
    /// <summary>A form of address that gives no office: "Mr.", "H.E.".</summary>
    Address = 8,
    /// <summary>Its holder goes by the first name: "King Abdullah".</summary>
    Monarch = 16,
    /// <summary>People of an organ, not the organ: "officials", "a diplomat".</summary>
    Person = 32,
    /// <summary>The same office on the other side: "counterpart".</summary>
    Counterpart = 64,
    /// <summary>A noun for people whose name may follow: "lawyer Peter Otieno".</summary>
    Human = 128,
}
