namespace Dragoman.Reading.Languages;

/// <summary>What a phrase on a news page is there for. One phrase may serve several ends.</summary>
[Flags]
internal enum PhraseKind
{
    None = 0,

    /// <summary>Label before the date of publication.</summary>
    Published = 1,

    /// <summary>Label before the date of the last change.</summary>
    Updated = 2,

    /// <summary>Button, menu entry or footer line.</summary>
    Button = 4,

    /// <summary>Name of a network that pages are shared on.</summary>
    Brand = 8,

    /// <summary>Heading of a list of other articles.</summary>
    List = 16,

    /// <summary>Credit of a photo.</summary>
    Credit = 32,

    /// <summary>Consent to cookies.</summary>
    Cookie = 64,
}
