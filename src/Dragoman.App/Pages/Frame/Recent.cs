namespace Dragoman.App.Pages.Frame;

/// <summary>Remembers what was worked out last, as many results as given and no more. Safe for many threads.</summary>
/// <param name="most">How many results are kept.</param>
internal sealed class Recent<TKey, TValue>(int most) where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private readonly LinkedList<(TKey Key, TValue Value)> _latestFirst = new();

    /// <summary>The result known for a key, or a new one; two who ask at once may both work it out.</summary>
    public TValue Get(TKey key, Func<TValue> make)
    {
        lock (_nodes)
        {
            if (_nodes.TryGetValue(key, out var known))
            {
                _latestFirst.Remove(known);
                _latestFirst.AddFirst(known);
                return known.Value.Value;
            }
        }
        var made = make();
        lock (_nodes) Keep(key, made);
        return made;
    }

    private void Keep(TKey key, TValue value)
    {
        if (_nodes.ContainsKey(key)) return;
        _nodes[key] = _latestFirst.AddFirst((key, value));
        if (_nodes.Count <= most) return;
        _nodes.Remove(_latestFirst.Last!.Value.Key);
        _latestFirst.RemoveLast();
    }
}
