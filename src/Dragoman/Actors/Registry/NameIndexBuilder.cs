namespace Dragoman.Actors.Registry;

/// <summary>Collects names written as atoms and freezes them into a <see cref="NameIndex"/>.</summary>
internal sealed class NameIndexBuilder
{
    private readonly Dictionary<string, int> _atoms = new(StringComparer.Ordinal);
    private readonly NameTrieBuilder _trie = new();

    /// <summary>Adds one meaning of a name.</summary>
    public void Add(IReadOnlyList<string> atoms, Sense sense)
    {
        if (atoms.Count > 0) _trie.Add([.. atoms.Select(Number)], sense);
    }

    public NameIndex Build()
    {
        var (trie, senses) = _trie.Build();
        return new(AtomTable.Of([.. _atoms.OrderBy(atom => atom.Value).Select(atom => atom.Key)]), trie, senses);
    }

    private int Number(string atom)
    {
        if (!_atoms.TryGetValue(atom, out var number)) _atoms.Add(atom, number = _atoms.Count);
        return number;
    }
}
