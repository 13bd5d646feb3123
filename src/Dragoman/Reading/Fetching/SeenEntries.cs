namespace Dragoman.Reading.Fetching;

/// <summary>Entries of a feed that were read already; the oldest are forgotten first.</summary>
internal sealed class SeenEntries(IEnumerable<string> seen, int most)
{
    private readonly List<string> _all = [.. seen];
    private readonly HashSet<string> _known = new(seen, StringComparer.Ordinal);

    /// <summary>All of them, oldest first.</summary>
    public IReadOnlyList<string> All => _all.Count > most ? _all[^most..] : _all;

    public bool Holds(string entry) => _known.Contains(entry);

    public void Add(string entry)
    {
        if (_known.Add(entry)) _all.Add(entry);
    }
}
