using System.Globalization;
using System.Text;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using Dragoman.Tests.Support;
using Npgsql;

namespace Dragoman.Tests.Ledger;

/// <summary>A new ledger for one test; file or database go with it.</summary>
internal sealed class TestLedger : IDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";
    private readonly string _kind;
    private readonly string _name = "dragoman_test_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    private readonly LedgerStore? _store;

    private TestLedger(string kind, bool open)
    {
        _kind = kind;
        if (kind == Postgres) OnServer($"CREATE DATABASE {_name}");
        else Directory.CreateDirectory(Folder);
        if (open) _store = LedgerStore.Open(Address);
    }

    public LedgerStore Store => _store ?? throw new InvalidOperationException("Made without opening it.");

    /// <summary>What <c>--ledger</c> would be.</summary>
    public string Address => _kind == Sqlite ? Path.Combine(Folder, "ledger.db")
        : new NpgsqlConnectionStringBuilder(Servers.Postgres) { Database = _name }.ToString();

    private string Folder => Path.Combine(Path.GetTempPath(), _name);

    public static TestLedger On(string database) => new(database, open: true);

    /// <summary>Another empty ledger of the same kind.</summary>
    public TestLedger Another(bool open = true) => new(_kind, open);

    /// <summary>Cuts every connection to the server, as its restart would.</summary>
    public void CutConnections() =>
        OnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");

    /// <summary>Everything that the ledger says, in a fixed order: two ledgers are equal when their dumps are.</summary>
    public string Dump() => Dump(Store);

    public static string Dump(LedgerStore store)
    {
        var text = new StringBuilder();
        var queries = store.Queries;
        foreach (var entry in queries.Entries(new EntryQuery { PageSize = EntryQuery.LargestPage })
            .Entries.OrderBy(e => e.Id, StringComparer.Ordinal))
        {
            var details = queries.Entry(entry.Id)!;
            text.AppendLine(CultureInfo.InvariantCulture, $"{entry.Id} {entry.Day} {entry.Facts.Type} {entry.Facts.Mode}")
                .AppendLine(CultureInfo.InvariantCulture, $"  {entry.Support} {entry.Reports} {entry.Conflicts} {entry.Facts.Confidence}")
                .AppendLine("  " + string.Join(", ", details.Reports.Select(r => $"{r.Facts.Id}/{r.Source}")))
                .AppendLine("  " + string.Join(", ", details.Choices.Select(c => $"{c.Field}={c.Value}:{c.Told.Count}")))
                .AppendLine("  " + string.Join(", ", details.Related.Select(r => $"{r.Relation} {r.Entry.Id}")));
        }
        foreach (var link in queries.Network())
            text.AppendLine(CultureInfo.InvariantCulture, $"{link.A.Key} {link.B.Key} {link.Count} {link.Score}");
        foreach (var actor in queries.TopActors(1000)) text.AppendLine(CultureInfo.InvariantCulture, $"{actor}");
        foreach (var bar in queries.Histogram(new EntryQuery(), Dragoman.Ledger.Queries.Period.Day))
            text.AppendLine(CultureInfo.InvariantCulture, $"{bar}");
        foreach (var place in queries.Places(new EntryQuery())) text.AppendLine(CultureInfo.InvariantCulture, $"{place}");
        return text.AppendLine(CultureInfo.InvariantCulture, $"{queries.Size()}").ToString();
    }

    public void Dispose()
    {
        _store?.Dispose();
        if (_kind == Postgres) OnServer($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        else Directory.Delete(Folder, recursive: true);
    }

    private static void OnServer(string sql)
    {
        using var source = NpgsqlDataSource.Create(Servers.Postgres!);
        using var command = source.CreateCommand(sql);
        // A busy disk: to make or drop a database is to write all of it out.
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
