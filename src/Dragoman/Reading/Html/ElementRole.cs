namespace Dragoman.Reading.Html;

/// <summary>What an element does to the flow of text.</summary>
internal enum ElementRole
{
    /// <summary>Its text runs on in the block around it.</summary>
    Inline,

    /// <summary>It begins and ends a block.</summary>
    Block,

    /// <summary>It is a line break.</summary>
    Break,

    /// <summary>Its text is none for readers.</summary>
    Skipped,
}
