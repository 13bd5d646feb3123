using System.Data;
using System.Data.Common;

namespace Dragoman.Ledger.Store;

/// <summary>
/// A connection with its prepared statements. The same SQL with parameters <c>$1</c>, <c>$2</c> … runs on both databases; a
/// statement for many rows loops in SQLite, where a call costs microseconds, and travels as one batch to PostgreSQL.
/// </summary>
internal sealed class Session(DbConnection connection) : IDisposable
{
    private const int RowsInBatch = 500;
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);
    private bool _isStuck;

    public DbConnection Connection => connection;

    /// <summary>False once the connection is lost or stands in a transaction that could not be ended.</summary>
    public bool IsUsable => !_isStuck && connection.State == ConnectionState.Open;

    public int Execute(string sql, params object?[] values) => Bound(sql, values).ExecuteNonQuery();

    public void ExecuteEach(string sql, IEnumerable<object?[]> rows)
    {
        if (connection.CanCreateBatch)
        {
            foreach (var chunk in rows.Chunk(RowsInBatch))
            {
                using var batch = Batch(sql, chunk);
                batch.ExecuteNonQuery();
            }
        }
        else
        {
            foreach (var row in rows) Execute(sql, row);
        }
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

    /// <summary>All rows of the statement run once for each row of parameters.</summary>
    public List<T> QueryEach<T>(string sql, IEnumerable<object?[]> rows, Func<DbDataReader, T> read)
    {
        var found = new List<T>();
        if (connection.CanCreateBatch)
        {
            foreach (var chunk in rows.Chunk(RowsInBatch))
            {
                using var batch = Batch(sql, chunk);
                using var reader = batch.ExecuteReader();
                do
                {
                    while (reader.Read()) found.Add(read(reader));
                }
                while (reader.NextResult());
            }
        }
        else
        {
            foreach (var row in rows) found.AddRange(Query(sql, read, row));
        }
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
        for (var i = 1; i <= count; i++) command.Parameters.Add(Parameter(command.CreateParameter, i));
        return _commands[sql] = command;
    }

    private DbBatch Batch(string sql, object?[][] rows)
    {
        var batch = connection.CreateBatch();
        foreach (var row in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = sql;
            foreach (var value in row)
            {
                var parameter = command.CreateParameter();
                parameter.Value = Storable(value);
                command.Parameters.Add(parameter);
            }
            batch.BatchCommands.Add(command);
        }
        return batch;
    }

    /// <summary>PostgreSQL's texts hold no NUL; both databases get its replacement, so that they hold the same.</summary>
    private static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when text.Contains('\0', StringComparison.Ordinal) => text.Replace('\0', '\uFFFD'),
        _ => value,
    };

    /// <summary>SQLite takes <c>$1</c> for a name, PostgreSQL for a position, where a parameter must have none.</summary>
    private DbParameter Parameter(Func<DbParameter> create, int number)
    {
        var parameter = create();
        if (!connection.CanCreateBatch) parameter.ParameterName = "$" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return parameter;
    }
}
