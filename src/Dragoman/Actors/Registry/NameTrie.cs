namespace Dragoman.Actors.Registry;

/// <summary>
/// Names as paths of atoms. Nodes are numbered level by level, so that edge e leads to node e + 1 and the children of a node
/// are neighbours, sorted by atom: three arrays are the whole automaton, and matching costs the same for any number of names.
/// </summary>
/// <param name="First">First outgoing edge of each node, with the number of edges as last item.</param>
/// <param name="Labels">The atom of each edge.</param>
/// <param name="Senses">First sense of the name that ends in a node, with the number of senses as last item.</param>
internal sealed record NameTrie(int[] First, int[] Labels, int[] Senses)
{
    /// <summary>The node where every name starts.</summary>
    public const int Root = 0;

    /// <summary>The node after one more atom, or -1.</summary>
    public int Step(int node, int atom)
    {
        var (low, high) = (First[node], First[node + 1]);
        var edge = Array.BinarySearch(Labels, low, high - low, atom);
        return edge < 0 ? -1 : edge + 1;
    }

    /// <summary>The senses of the name that ends here; an empty range where none does.</summary>
    public Range At(int node) => Senses[node]..Senses[node + 1];
}
