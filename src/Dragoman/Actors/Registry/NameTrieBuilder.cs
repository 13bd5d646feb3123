namespace Dragoman.Actors.Registry;

/// <summary>Collects names with their senses and freezes them into a <see cref="NameTrie"/>.</summary>
internal sealed class NameTrieBuilder
{
    private readonly Node _root = new();

    /// <summary>Adds one meaning of a name; the same meaning twice is one.</summary>
    public void Add(IEnumerable<int> atoms, Sense sense)
    {
        var node = _root;
        foreach (var atom in atoms)
        {
            if (!node.Children.TryGetValue(atom, out var child)) node.Children.Add(atom, child = new());
            node = child;
        }
        if (!node.Senses.Contains(sense)) node.Senses.Add(sense);
    }

    /// <summary>Numbers the nodes level by level; the senses lie in the order of their nodes.</summary>
    public (NameTrie Trie, Sense[] Senses) Build()
    {
        List<int> first = [], labels = [], firstSense = [];
        List<Sense> senses = [];
        var queue = new Queue<Node>([_root]);
        while (queue.TryDequeue(out var node))
        {
            first.Add(labels.Count);
            firstSense.Add(senses.Count);
            senses.AddRange(node.Senses);
            foreach (var (atom, child) in node.Children)
            {
                labels.Add(atom);
                queue.Enqueue(child);
            }
        }
        first.Add(labels.Count);
        firstSense.Add(senses.Count);
        return (new([.. first], [.. labels], [.. firstSense]), [.. senses]);
    }

    private sealed class Node
    {
        public SortedDictionary<int, Node> Children { get; } = [];

        public List<Sense> Senses { get; } = [];
    }
}
