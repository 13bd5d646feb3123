namespace Dragoman.Ledger.Store;

/// <summary>The values of a primary key, comparable in a fixed order.</summary>
internal sealed class RowKey(object[] values) : IEquatable<RowKey>, IComparable<RowKey>
{
    public object[] Values => values;

    public bool Equals(RowKey? other) => other is not null && values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as RowKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var value in values) hash.Add(value);
        return hash.ToHashCode();
    }

    public int CompareTo(RowKey? other)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var order = values[i] is string text ? string.CompareOrdinal(text, (string)other!.Values[i])
                : ((IComparable)values[i]).CompareTo(other!.Values[i]);
            if (order != 0) return order;
        }
        return 0;
    }
}
