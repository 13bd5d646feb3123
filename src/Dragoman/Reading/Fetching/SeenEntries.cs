namespace Dragoman.Reading.Fetching;

/// <summary>Entries of a feed that were read already. The oldest are forgotten first, but none that the feed still holds.</summary>
internal sealed class SeenEntries(IEnumerable<string> seen, int most)
{
    private readonly List<string> _all = [.. seen];
    private readonly HashSet<string> _known = new(seen, StringComparer.Ordinal);

    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    /// <summary>All of them, oldest first.</summary>
    public IReadOnlyList<string> All => [.. _all];

    /// <summary>Those to remember once the whole feed was looked through.</summary>
    public IReadOnlyList<string> Kept => [.. _all.Where((entry, i) => i >= _all.Count - most || _met.Contains(entry))];

    public bool Holds(string entry)
    {
        _met.Add(entry);
        return _known.Contains(entry);
    }

    public void Add(string entry)
    {
        if (_known.Add(entry)) _all.Add(entry);
    }
}
