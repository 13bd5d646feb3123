namespace Dragoman.Reading.Html;

/// <summary>A stretch of a page's text between two boundaries of block elements.</summary>
/// <param name="Text">Its text, each run of white space one blank.</param>
/// <param name="Frame">The innermost block element around it.</param>
internal sealed record Block(string Text, Frame Frame)
{
    /// <summary>Characters of it that are links.</summary>
    public int LinkLength { get; init; }

    /// <summary>Characters of it that are bold or emphasised.</summary>
    public int StrongLength { get; init; }

    /// <summary>Number among the page's blocks.</summary>
    public int Index { get; init; }

    /// <summary>Characters of text before it on the page.</summary>
    public int Before { get; init; }

    public float LinkShare => (float)LinkLength / Text.Length;
}
