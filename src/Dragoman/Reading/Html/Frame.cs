using System.Numerics;

namespace Dragoman.Reading.Html;

/// <summary>A block element of a page as the walk sees it: its place in the tree, and sums over the text in it.</summary>
internal sealed class Frame(string tag, Frame? parent, PartKinds own)
{
    /// <summary>Stands for the distance to a kind that no element around is of.</summary>
    private const ushort Nowhere = 30;

    private static readonly int s_kinds = BitOperations.PopCount((uint)Enum.GetValues<PartKinds>().Aggregate((all, kind) => all | kind));

    private ushort[]? _distances;

    public string Tag { get; } = tag;

    public Frame? Parent { get; } = parent;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>What the element's own tag, class and id say it is.</summary>
    public PartKinds Own { get; } = own;

    /// <summary>What it or any element around it says.</summary>
    public PartKinds Around { get; } = parent is null ? own : own | parent.Around;

    /// <summary>For each kind, by its bit: elements up to the nearest that is of it.</summary>
    public ReadOnlySpan<ushort> Distances => _distances ??= Measure();

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

    /// <summary>Adds the sums of an element in it whose end was reached.</summary>
    public void AddSums(Frame inner)
    {
        Length += inner.Length;
        LinkLength += inner.LinkLength;
        Blocks += inner.Blocks;
        Commas += inner.Commas;
    }

    private ushort[] Measure()
    {
        var distances = new ushort[s_kinds];
        for (var kind = 0; kind < s_kinds; kind++)
        {
            var flag = (PartKinds)(1 << kind);
            distances[kind] = !Around.HasFlag(flag) ? Nowhere : Own.HasFlag(flag) ? (ushort)0 : (ushort)(Parent!.Distances[kind] + 1);
        }
        return distances;
    }
}
