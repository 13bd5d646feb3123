namespace Dragoman.Ledger.Merging;

/// <summary>Numbers from 0 on in sets that are joined; a set is named by its smallest number.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parent = [.. Enumerable.Range(0, count)];

    /// <summary>The smallest number of the set.</summary>
    public int Find(int number)
    {
        while (_parent[number] != number) number = _parent[number] = _parent[_parent[number]];
        return number;
    }

    public void Join(int a, int b)
    {
        var (first, second) = (Find(a), Find(b));
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
