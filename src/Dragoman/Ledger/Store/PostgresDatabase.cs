using System.Data.Common;
using Npgsql;

namespace Dragoman.Ledger.Store;

/// <summary>A ledger in a PostgreSQL database, for many writers at once.</summary>
internal sealed class PostgresDatabase : Database
{
    /// <summary>First key of the advisory locks that stand for merge keys, apart from those of other programs.</summary>
    private const int LockClass = 0x4452;

    /// <summary>The lock of the whole ledger: shared by all who hold keys, held alone by a transaction that has too many of them.</summary>
    private const int WholeClass = LockClass + 1;

    /// <summary>All transactions together have room for some 6,400 locks, as PostgreSQL is delivered.</summary>
    private const int MostLocks = 1000;
    private readonly NpgsqlDataSource _source;

    public PostgresDatabase(string connectionString) =>
        _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(FromUrl(connectionString))
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
        }.ToString());

    public override IReadOnlyDictionary<string, string> Spelling { get; } = new Dictionary<string, string>
    {
        ["{key}"] = "BIGINT PRIMARY KEY",
        ["{bytes}"] = "BYTEA",
        ["{text}"] = "TEXT COLLATE \"C\"",
        ["{clustered}"] = "",
        ["{words}"] = "CREATE TABLE entry_words(rowid BIGINT PRIMARY KEY, words TSVECTOR NOT NULL)",
        ["{wordsIndex}"] = "CREATE INDEX entry_words_words ON entry_words USING gin(words)",
    };

    public override string InsertWords =>
        "INSERT INTO entry_words(rowid, words) SELECT $1, array_to_tsvector(string_to_array($2, ' ')) WHERE true";

    public override string FindTable => "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = $1";

    /// <summary>A writer looks rows up by their keys; on a young table, of which no statistics tell, it would read all of it.</summary>
    protected override string BeginWriting => "BEGIN; SET LOCAL enable_seqscan = off";

    public override string MatchesWords(string alias, int parameter) => $"{alias}.words @@ CAST(${parameter} AS tsquery)";

    public override string Search(IEnumerable<string> words, bool lastIsPrefix) =>
        string.Join(" & ", words.Select(word => $"'{word}'")) + (lastIsPrefix ? ":*" : "");

    /// <summary>Every writer takes its locks in the same order, so that none waits in a circle.</summary>
    public override void Lock(Session session, IEnumerable<long> mergeKeys)
    {
        int[] keys = [.. mergeKeys.Select(key => (int)(key >> 31)).Distinct().Order()];
        if (keys.Length > MostLocks)
        {
            session.Execute("SELECT pg_advisory_xact_lock($1, 0)", WholeClass);
            return;
        }
        session.Execute("SELECT pg_advisory_xact_lock_shared($1, 0)", WholeClass);
        session.Execute("SELECT pg_advisory_xact_lock($1, key) FROM unnest($2) AS key", LockClass, keys);
    }

    public override Exception Explain(DbException error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => Error("has no room left on its disk", error),
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction } => Error("may only be read", error),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => Error("does not exist: create it with createdb", error),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword } => Error("refuses user or password", error),
        NpgsqlException { InnerException: System.Net.Sockets.SocketException } =>
            Error("cannot be reached: is the server running?", error, isTransient: true),
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CannotConnectNow } or { IsTransient: true } =>
            Error($"was interrupted ({error.Message}); try again", error, isTransient: true),
        _ => error,
    };

    public override void Dispose()
    {
        base.Dispose();
        _source.Dispose();
    }

    protected override Session Connect() => new PostgresSession(_source.OpenConnection());

    private LedgerException Error(string what, Exception inner, bool isTransient = false)
    {
        var at = new NpgsqlConnectionStringBuilder(_source.ConnectionString);
        return new LedgerException($"The ledger database '{at.Database}' on {at.Host} {what}.", inner) { IsTransient = isTransient };
    }

    /// <summary>Accepts <c>postgres://user:password@host:port/database</c> beside the driver's own <c>Host=…;Database=…</c>.</summary>
    private static string FromUrl(string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal)) return text;
        var url = new Uri(text);
        var user = url.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder { Host = url.Host, Database = url.AbsolutePath.Trim('/') };
        if (url.Port > 0) builder.Port = url.Port;
        if (user[0].Length > 0) builder.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) builder.Password = Uri.UnescapeDataString(user[1]);
        return builder.ToString();
    }
}
