using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Dragoman.Ledger.Store;

/// <summary>
/// A connection with its prepared statements. The same SQL with parameters <c>$1</c>, <c>$2</c> … runs on both databases; a
/// statement for many rows loops here, as in SQLite a call costs microseconds.
/// </summary>
internal class Session(DbConnection connection) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private bool _isStuck;

    public DbConnection Connection => connection;

    /// <summary>False once the connection is lost or stands in a transaction that could not be ended.</summary>
    public bool IsUsable => !_isStuck && connection.State == ConnectionState.Open;

    public int Execute(string sql, params object?[] values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>Inserts rows.</summary>
    /// <param name="into">Table and columns: <c>t(a, b)</c>.</param>
    /// <param name="rows">The columns' values.</param>
    public virtual void Insert(string into, IEnumerable<object?[]> rows)
    {
        var columns = 1 + into.Count(letter => letter == ',');
        ExecuteEach($"INSERT INTO {into} VALUES ({string.Join(", ", Enumerable.Range(1, columns).Select(i => $"${i}"))})", rows);
    }

    /// <summary>Runs a statement once for each row of parameters; it has a WHERE, and an INSERT takes its values by SELECT.</summary>
    public virtual void ExecuteEach(string sql, IEnumerable<object?[]> rows)
    {
        foreach (var row in rows) Execute(sql, row);
    }

    public List<T> Query<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        var found = new List<T>();
        using var reader = Bound(sql, values).ExecuteReader();
        while (reader.Read()) found.Add(read(reader));
        return found;
    }

    /// <summary>The first row, or the default where there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params object?[] values)
    {
        using var reader = Bound(sql, values).ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    /// <summary>All rows of the statement run once for each row of parameters, in their order.</summary>
    public virtual List<T> QueryEach<T>(string sql, IEnumerable<object?[]> rows, Func<DbDataReader, T> read)
    {
        var found = new List<T>();
        foreach (var row in rows) found.AddRange(Query(sql, read, row));
        return found;
    }

    public void TryRollback()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (Exception error) when (error is DbException or InvalidOperationException)
        {
            _isStuck = true;
        }
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values) command.Dispose();
        connection.Dispose();
    }

    /// <summary>PostgreSQL's texts hold no NUL; both databases get its replacement, so that they hold the same.</summary>
    protected static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when text.Contains('\0', StringComparison.Ordinal) => text.Replace('\0', '\uFFFD'),
        _ => value,
    };

    /// <summary>SQLite takes <c>$1</c> for a name; where it is a position the parameter has none.</summary>
    protected virtual string ParameterName(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    private DbCommand Bound(string sql, object?[] values)
    {
        var command = Command(sql, values.Length);
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Storable(values[i]);
        return command;
    }

    private DbCommand Command(string sql, int count)
    {
        if (_commands.TryGetValue(sql, out var known)) return known;
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = ParameterName(i);
            command.Parameters.Add(parameter);
        }
        return _commands[sql] = command;
    }
}
