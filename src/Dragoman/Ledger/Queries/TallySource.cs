using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Queries;

/// <summary>The conditions of a query on the tally by day.</summary>
internal sealed class TallySource
{
    private readonly List<string> _conditions = [];
    private readonly List<object?> _values = [];

    public TallySource(EntryQuery query)
    {
        AddAny("kind", query.Kinds.Select(k => (object)(int)k));
        AddAny("type", query.Types);
        AddAny("mode", query.Modes);
        AddAny("status", query.Statuses.Select(s => (object)(int)s));
        if (query.From is { } from) AddAny("day >=", [LedgerDay.Number(from)]);
        if (query.To is { } to) AddAny("day <=", [LedgerDay.Number(to)]);
    }

    public string Where => _conditions.Count > 0 ? "WHERE " + string.Join(" AND ", _conditions) : "";

    public object?[] Values => [.. _values];

    private void AddAny(string column, IEnumerable<object> values)
    {
        var marks = values.Select(value =>
        {
            _values.Add(value);
            return "$" + _values.Count;
        }).ToList();
        if (marks.Count > 0) _conditions.Add(column.EndsWith('=') ? $"{column} {marks[0]}" : $"{column} IN ({string.Join(", ", marks)})");
    }
}
