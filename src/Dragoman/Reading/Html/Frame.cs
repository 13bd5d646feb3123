namespace Dragoman.Reading.Html;

/// <summary>A block element of a page as the walk sees it: its place in the tree, and sums over the text in it.</summary>
internal sealed class Frame(string tag, Frame? parent, PartKinds own)
{
    public string Tag { get; } = tag;

    public Frame? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What the element's own tag, class and id say it is.</summary>
    public PartKinds Own { get; } = own;

    /// <summary>What it or any element around it says.</summary>
    public PartKinds Around { get; } = parent is null ? own : own | parent.Around;

    /// <summary>Characters of text in it.</summary>
    public int Length { get; set; }

    /// <summary>Characters of it that are links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Blocks of text in it.</summary>
    public int Blocks { get; set; }

    /// <summary>Marks that sentences have: commas and full stops.</summary>
    public int Commas { get; set; }

    /// <summary>How much running text its own paragraphs and those of its children hold.</summary>
    public float Weight { get; set; }
}
