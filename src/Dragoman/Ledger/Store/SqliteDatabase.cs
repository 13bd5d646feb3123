using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Dragoman.Ledger.Store;

/// <summary>A ledger in one SQLite file. One writer at a time, the others wait; readers see the last commit meanwhile (WAL).</summary>
/// <param name="path">The file.</param>
/// <param name="readOnly">Opens it only to read.</param>
/// <param name="mostPages">Pages that the file may have; null for as many as the disk holds.</param>
internal sealed class SqliteDatabase(string path, bool readOnly = false, int? mostPages = null) : Database
{
    private const int SecondsToWaitForWriter = 60;

    /// <summary>Most pages are read where the system has mapped them, so that a session needs little of its own.</summary>
    private const int KilobytesOfCache = 16_384;
    private const long MostMapped = 2_147_418_112;

    public override IReadOnlyDictionary<string, string> Spelling { get; } = new Dictionary<string, string>
    {
        ["{key}"] = "INTEGER PRIMARY KEY",
        ["{bytes}"] = "BLOB",
        ["{text}"] = "TEXT",
        ["{clustered}"] = " WITHOUT ROWID",
        ["{words}"] = "CREATE VIRTUAL TABLE entry_words USING fts5(words, content='', contentless_delete=1, detail=none)",
        ["{wordsIndex}"] = "",
    };

    public override string InsertWords => "INSERT INTO entry_words(rowid, words) SELECT $1, $2 WHERE true";

    public override string FindTable => "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1";

    protected override string BeginWriting => "BEGIN IMMEDIATE";

    public override string MatchesWords(string alias, int parameter) => $"{alias}.entry_words MATCH ${parameter}";

    public override string Search(IEnumerable<string> words, bool lastIsPrefix) =>
        string.Join(" AND ", words.Select(word => $"\"{word}\"")) + (lastIsPrefix ? "*" : "");

    public override IEnumerable<string> Damage(Session session) =>
        session.Query("PRAGMA integrity_check", r => r.GetString(0)).Where(line => line != "ok");

    /// <summary>BEGIN IMMEDIATE has locked the whole file.</summary>
    public override void Lock(Session session, IEnumerable<long> mergeKeys)
    {
    }

    public override Exception Explain(DbException error) => error is not SqliteException sqlite ? error : sqlite.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => Error("has no room left on its disk; free some and add again: what was added before is safe", error),
        SQLitePCL.raw.SQLITE_IOERR =>
            Error($"cannot be read or written ({error.Message}); check the disk: what was added before is safe", error),
        SQLitePCL.raw.SQLITE_READONLY => Error("may only be read; check the permissions of the file and of its folder", error),
        SQLitePCL.raw.SQLITE_CANTOPEN => Error("cannot be opened; check that the folder exists and may be written", error),
        SQLitePCL.raw.SQLITE_NOTADB => Error("is no ledger: the file is something else; name another file", error),
        SQLitePCL.raw.SQLITE_CORRUPT =>
            Error("is damaged; nothing was changed: restore a backup, or add its documents to a new ledger", error),
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
            Error($"is being written by another program for more than {SecondsToWaitForWriter} seconds; try again later", error,
                isTransient: true),
        _ => error,
    };

    protected override Session Connect()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = SecondsToWaitForWriter,
            Pooling = false,
        }.ToString());
        connection.Open();
        if (readOnly && !CanRead(connection)) connection = OpenImmutable(connection);
        using var pragmas = connection.CreateCommand();
        pragmas.CommandText = (readOnly ? "" : "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
            + (mostPages is { } most ? $"PRAGMA max_page_count = {most};" : "")
            + $"PRAGMA cache_size = -{KilobytesOfCache}; PRAGMA mmap_size = {MostMapped}; PRAGMA temp_store = MEMORY;";
        pragmas.ExecuteNonQuery();
        return new Session(connection);
    }

    private static bool CanRead(SqliteConnection connection)
    {
        try
        {
            using var look = connection.CreateCommand();
            look.CommandText = "SELECT count(*) FROM sqlite_master";
            look.ExecuteScalar();
            return true;
        }
        catch (SqliteException error) when (error.SqliteErrorCode is SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN)
        {
            return false;
        }
    }

    /// <summary>
    /// In a folder that may not be written, readers have no place for their notes to writers; but then nobody writes, and none are
    /// needed. What a writer left in its journal could not be seen so: then the error stays.
    /// </summary>
    private SqliteConnection OpenImmutable(SqliteConnection connection)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 }) return connection;
        connection.Dispose();
        var source = $"file:{Uri.EscapeDataString(Path.GetFullPath(path))}?immutable=1";
        var other = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false,
        }.ToString());
        other.Open();
        return other;
    }

    /// <summary>Copies the ledger into a new file while others read and write it.</summary>
    public void Backup(string target)
    {
        using var loan = Rent();
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        copy.Open();
        ((SqliteConnection)loan.Session.Connection).BackupDatabase(copy);
    }

    private LedgerException Error(string what, Exception inner, bool isTransient = false) =>
        new($"The ledger {path} {what}.", inner) { IsTransient = isTransient };
}
