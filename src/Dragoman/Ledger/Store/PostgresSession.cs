using System.Data.Common;
using Npgsql;

namespace Dragoman.Ledger.Store;

/// <summary>
/// A connection to PostgreSQL, where each call costs a turn of the protocol: rows to insert go by COPY in binary form, and a
/// statement for many rows runs once over arrays of their values.
/// </summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session(connection)
{
    private const string Where = " WHERE ";

    /// <summary>COPY takes no casts: each value must be written in its column's own type.</summary>
    private readonly Dictionary<string, string[]> _types = new(StringComparer.Ordinal);

    public override void Insert(string into, IEnumerable<object?[]> rows)
    {
        object?[][] all = [.. rows];
        if (all.Length == 0) return;
        var types = Types(into);
        using var copy = connection.BeginBinaryImport($"COPY {into} FROM STDIN (FORMAT BINARY)");
        foreach (var row in all)
        {
            copy.StartRow();
            for (var i = 0; i < types.Length; i++)
            {
                if (row[i] is null) copy.WriteNull();
                else copy.Write(Storable(row[i]), types[i]);
            }
        }
        copy.Complete();
    }

    public override void ExecuteEach(string sql, IEnumerable<object?[]> rows)
    {
        if (Arrays(rows) is { Length: > 0 } arrays) Execute(OverRows(sql, arrays.Length), arrays);
    }

    public override List<T> QueryEach<T>(string sql, IEnumerable<object?[]> rows, Func<DbDataReader, T> read) =>
        Arrays(rows) is { Length: > 0 } arrays ? Query(ForRows(sql, arrays.Length), read, arrays) : [];

    protected override string ParameterName(int number) => "";

    private string[] Types(string into)
    {
        if (_types.TryGetValue(into, out var known)) return known;
        var bracket = into.IndexOf('(', StringComparison.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {into[(bracket + 1)..^1]} FROM {into[..bracket]} LIMIT 0";
        using var reader = command.ExecuteReader();
        return _types[into] = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetDataTypeName)];
    }

    /// <summary>The statement with the rows joined in before its condition.</summary>
    private static string OverRows(string sql, int columns)
    {
        var at = sql.IndexOf(Where, StringComparison.Ordinal);
        var join = sql.StartsWith("DELETE", StringComparison.Ordinal) ? " USING " : " FROM ";
        return Named(sql[..at], columns) + join + Rows(columns) + Named(sql[at..], columns);
    }

    private static string Rows(int columns, string with = "", string more = "") =>
        $"unnest({List(columns, "$")}){with} AS given({List(columns, "c")}{more})";

    /// <summary>The query once for each row, in the order of the rows and within each in its own.</summary>
    private static string ForRows(string sql, int columns) =>
        $"""
        SELECT found.* FROM {Rows(columns, " WITH ORDINALITY", ", turn")}
        CROSS JOIN LATERAL (SELECT every.*, row_number() OVER () AS in_turn FROM ({Named(sql, columns)}) AS every) AS found
        ORDER BY given.turn, found.in_turn
        """;

    /// <summary>Positions become names of the rows' columns; the highest first, since $1 begins $10 too.</summary>
    private static string Named(string sql, int columns) =>
        Enumerable.Range(1, columns).Reverse().Aggregate(sql, (text, i) => text.Replace($"${i}", $"given.c{i}", StringComparison.Ordinal));

    private static string List(int columns, string mark) => string.Join(", ", Enumerable.Range(1, columns).Select(i => mark + i));

    /// <summary>The columns of the rows, each as an array of its type; nothing where there are no rows.</summary>
    private static object[] Arrays(IEnumerable<object?[]> rows)
    {
        object[][] all = [.. rows.Select(row => Array.ConvertAll(row, Storable))];
        return all.Length == 0 ? [] : [.. Enumerable.Range(0, all[0].Length).Select(column => Column(all, column))];
    }

    private static Array Column(object[][] rows, int column) => rows[0][column] switch
    {
        long => Array.ConvertAll(rows, row => (long)row[column]),
        int => Array.ConvertAll(rows, row => (int)row[column]),
        double => Array.ConvertAll(rows, row => (double)row[column]),
        _ => Array.ConvertAll(rows, row => (string)row[column]),
    };
}
