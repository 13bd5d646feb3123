namespace Dragoman.Events.Relations;

/// <summary>Hashed features of one example with their weights; filled anew for each example.</summary>
internal sealed class FeatureBag
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly List<(uint Key, float Weight)> _items = [];

    public FeatureBag() { }

    public FeatureBag(IEnumerable<(uint Key, float Weight)> items) => _items.AddRange(items);

    public IReadOnlyList<(uint Key, float Weight)> Items => _items;

    public void Clear() => _items.Clear();

    /// <summary>Adds a feature named by a group and up to three strings.</summary>
    public void Add(string group, float weight, ReadOnlySpan<char> a, ReadOnlySpan<char> b = default, ReadOnlySpan<char> c = default) =>
        _items.Add((Mix(Mix(Mix(Mix(Offset, group), a), b), c), weight));

    /// <summary>Adds the features of another bag, each with its weight times a factor.</summary>
    public void Add(FeatureBag other, float factor)
    {
        foreach (var (key, weight) in other._items) _items.Add((key, weight * factor));
    }

    /// <summary>Merges equal features, keeping one of each, and scales the bag to unit length.</summary>
    public void Normalise()
    {
        Merge();
        var norm = MathF.Sqrt(_items.Sum(static item => item.Weight * item.Weight));
        for (var i = 0; norm > 0 && i < _items.Count; i++) _items[i] = (_items[i].Key, _items[i].Weight / norm);
    }

    /// <summary>Merges equal features, keeping of each the weightiest.</summary>
    public void Merge()
    {
        _items.Sort(static (x, y) => x.Key != y.Key ? x.Key.CompareTo(y.Key) : y.Weight.CompareTo(x.Weight));
        var kept = 0;
        for (var i = 0; i < _items.Count; i++)
            if (i == 0 || _items[i].Key != _items[kept - 1].Key) _items[kept++] = _items[i];
        _items.RemoveRange(kept, _items.Count - kept);
    }

    private static uint Mix(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text) hash = (hash ^ unit) * Prime;
        return (hash ^ 0x1F) * Prime;
    }
}
