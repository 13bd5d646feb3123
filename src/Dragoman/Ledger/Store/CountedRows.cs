using System.Globalization;

namespace Dragoman.Ledger.Store;

/// <summary>
/// Rows that stand for how often something occurs: changes of a whole transaction are summed here and written at its end in a
/// fixed order, so that two writers never wait for each other in a circle. A row that falls to zero goes.
/// </summary>
internal sealed class CountedRows
{
    private readonly SortedDictionary<CountedTable, Dictionary<RowKey, (long N, long Score)>> _changes = [];

    public void Add(CountedTable table, int n, long score, params object[] key)
    {
        if (!_changes.TryGetValue(table, out var rows)) _changes[table] = rows = [];
        var row = new RowKey(key);
        var (oldN, oldScore) = rows.GetValueOrDefault(row);
        rows[row] = (oldN + n, oldScore + score);
    }

    /// <summary>All rows that are not zero, in words: table, key, count and score.</summary>
    public HashSet<string> InWords() =>
        [.. from table in _changes
            from row in table.Value
            where row.Value.N != 0
            select InWords(table.Key, row.Key.Values, row.Value.N, row.Value.Score)];

    /// <summary>All rows of the store in the same words.</summary>
    public static HashSet<string> InWords(Session session) =>
        [.. Enum.GetValues<CountedTable>().SelectMany(table => session.Query(CountedSql.Of(table).All, row =>
        {
            var values = new object[row.FieldCount];
            row.GetValues(values);
            return CountedSql.Of(table).HasScore
                ? InWords(table, values[..^2], values[^2], values[^1]) : InWords(table, values[..^1], values[^1], 0);
        }))];

    private static string InWords(CountedTable table, object[] key, object n, object score) =>
        string.Create(CultureInfo.InvariantCulture, $"{table} {string.Join(' ', key.Select(Word))}: {n} {score}");

    private static string Word(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    public void Write(Session session)
    {
        foreach (var (table, rows) in _changes)
        {
            var sql = CountedSql.Of(table);
            var changed = rows.Where(r => r.Value != default).OrderBy(r => r.Key).ToList();
            session.ExecuteEach(sql.Change, changed.Select(r => Values(sql, r.Key, r.Value)));
            session.ExecuteEach(sql.Clear, changed.Where(r => r.Value.N < 0).Select(r => r.Key.Values.Cast<object?>().ToArray()));
        }
    }

    private static object?[] Values(CountedSql sql, RowKey key, (long N, long Score) change) =>
        sql.HasScore ? [.. key.Values, change.N, change.Score] : [.. key.Values, change.N];
}
