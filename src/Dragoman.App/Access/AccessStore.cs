using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Dragoman.App.Access;

/// <summary>Users, API tokens and the audit log: an SQLite file of its own, made when something is first written to it.</summary>
public sealed class AccessStore
{
    private const string Tables = """
        CREATE TABLE IF NOT EXISTS users(name TEXT PRIMARY KEY, role INTEGER NOT NULL, password TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS tokens(hash TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE,
            made TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS audit(nr INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
            target TEXT NOT NULL, source TEXT NOT NULL);
        """;

    private readonly string _file;
    private readonly TimeProvider _clock;

    public AccessStore(string file, TimeProvider? clock = null) => (_file, _clock) = (file, clock ?? TimeProvider.System);

    public bool HasUsers => Users().Count > 0;

    public IReadOnlyList<Visitor> Users() => Read(c => c.Query<(string Name, int Role)>("SELECT name, role FROM users ORDER BY name")
        .Select(u => new Visitor(u.Name, (Role)u.Role)).ToList(), []);

    /// <summary>Adds a user, or gives one a new password and role.</summary>
    public void Save(string name, Role role, string password) => Write(c => c.Execute(
        """
        INSERT INTO users(name, role, password) VALUES (@name, @role, @hash)
        ON CONFLICT(name) DO UPDATE SET role = excluded.role, password = excluded.password
        """,
        new { name, role = (int)role, hash = Passwords.Hash(password) }));

    /// <summary>Removes a user with all tokens.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name) => Write(c => c.Execute("DELETE FROM users WHERE name = @name", new { name })) > 0;

    /// <summary>A new token of a user, shown once and kept as its hash; null where there is no such user.</summary>
    public string? NewToken(string user)
    {
        if (Users().All(u => u.Name != user)) return null;
        var token = Passwords.NewToken();
        Write(c => c.Execute("INSERT INTO tokens(hash, user, made) VALUES (@hash, @user, @made)",
            new { hash = Passwords.HashToken(token), user, made = Now() }));
        return token;
    }

    /// <summary>Takes all tokens of a user back.</summary>
    /// <returns>How many there were.</returns>
    public int Revoke(string user) => Write(c => c.Execute("DELETE FROM tokens WHERE user = @user", new { user }));

    /// <summary>The user with this name and password, null where there is none.</summary>
    public Visitor? Login(string name, string password)
    {
        var hash = Read(c => c.QueryFirstOrDefault<string>("SELECT password FROM users WHERE name = @name", new { name }), null);
        return Passwords.Matches(password, hash) ? Find(name) : null;
    }

    /// <summary>A user as they are now.</summary>
    public Visitor? Find(string name) => Users().FirstOrDefault(u => u.Name == name);

    public Visitor? ByToken(string token)
    {
        var user = Read(c => c.QueryFirstOrDefault<string>("SELECT user FROM tokens WHERE hash = @hash",
            new { hash = Passwords.HashToken(token) }), null);
        return user is null ? null : Find(user) is { } visitor ? visitor with { HasToken = true } : null;
    }

    public void Audit(string who, string action, string target, string source) => Write(c => c.Execute(
        "INSERT INTO audit(at, who, action, target, source) VALUES (@at, @who, @action, @target, @source)",
        new { at = Now(), who, action, target, source }));

    /// <summary>The latest lines of the audit log.</summary>
    public IReadOnlyList<AuditLine> AuditLog(int most = 200) => Read(c => c.Query<AuditLine>(
        "SELECT at AS At, who AS Who, action AS Action, target AS Target, source AS \"From\" FROM audit ORDER BY nr DESC LIMIT @most",
        new { most }).ToList(), []);

    private string Now() => _clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private T Read<T>(Func<SqliteConnection, T> work, T without) => File.Exists(_file) ? Write(work) : without;

    private T Write<T>(Func<SqliteConnection, T> work)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file,
            ForeignKeys = true }.ToString());
        connection.Open();
        var isNew = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        if (isNew) connection.Execute(Tables);
        if (isNew && !OperatingSystem.IsWindows()) File.SetUnixFileMode(_file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return work(connection);
    }
}
