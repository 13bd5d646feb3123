namespace Dragoman.App.Access;

/// <summary>What somebody may do; each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Nothing: not logged in.</summary>
    None,

    /// <summary>Reads everything.</summary>
    Reader,

    /// <summary>Corrects entries and adds documents.</summary>
    Editor,

    /// <summary>Reads the audit log.</summary>
    Admin,
}
