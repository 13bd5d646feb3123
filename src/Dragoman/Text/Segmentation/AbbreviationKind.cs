namespace Dragoman.Text.Segmentation;

/// <summary>What follows an abbreviation.</summary>
internal enum AbbreviationKind
{
    /// <summary>No abbreviation.</summary>
    None,

    /// <summary>A name: "Sen. Smith". Such a point never ends a sentence.</summary>
    Title,

    /// <summary>A number: "No. 2". Its point ends no sentence where one follows.</summary>
    Number,

    /// <summary>Anything: "Corp.", "Oct."</summary>
    Other,
}
