using Dragoman.Events;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Queries;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger;

/// <summary>
/// The ledger: one entry for one thing that happened, whatever number of documents report it. Any order of adding the same
/// documents gives the same ledger; removing one undoes exactly what it brought. Safe for use by many threads.
/// </summary>
public sealed class LedgerStore : IDisposable
{
    private readonly Database _database;
    private readonly TimeProvider _clock;

    private LedgerStore(Database database, TimeProvider clock)
    {
        (_database, _clock) = (database, clock);
        Queries = new LedgerQueries(database);
    }

    /// <summary>Reads the ledger.</summary>
    public LedgerQueries Queries { get; }

    /// <summary>Opens a ledger, making it or bringing its tables up to date where needed.</summary>
    /// <param name="fileOrConnectionString">
    /// Path of an SQLite file, or <c>postgres://…</c> or <c>Host=…;Database=…</c> for PostgreSQL.
    /// </param>
    /// <param name="clock">Tells when documents were added and corrections made.</param>
    /// <exception cref="LedgerException">It cannot be opened.</exception>
    public static LedgerStore Open(string fileOrConnectionString, TimeProvider? clock = null)
    {
        Database database = IsPostgres(fileOrConnectionString)
            ? new PostgresDatabase(fileOrConnectionString) : new SqliteDatabase(fileOrConnectionString);
        Schema.Apply(database);
        return new LedgerStore(database, clock ?? TimeProvider.System);
    }

    /// <summary>Opens a ledger that exists only to read it; the file may be on a read-only disk.</summary>
    /// <exception cref="LedgerException">It does not exist or cannot be read.</exception>
    public static LedgerStore OpenRead(string fileOrConnectionString)
    {
        if (IsPostgres(fileOrConnectionString)) return Open(fileOrConnectionString);
        if (!File.Exists(fileOrConnectionString))
            throw new LedgerException($"There is no ledger {fileOrConnectionString}: make one with 'dragoman add --ledger {fileOrConnectionString} …'.");
        var database = new SqliteDatabase(fileOrConnectionString, readOnly: true);
        if (Schema.Version(database) == 0) throw new LedgerException($"{fileOrConnectionString} is no ledger: it has no tables of one.");
        return new LedgerStore(database, TimeProvider.System);
    }

    /// <summary>Adds a document with all its reports, or nothing of it.</summary>
    /// <param name="document">What the coder made of an article.</param>
    /// <param name="models">Version of the models that coded it.</param>
    public AddOutcome Add(CodedDocument document, string models = "") => AddAll([document], models)[0];

    /// <summary>Adds documents in one transaction: all of them are safe when this returns, and none before.</summary>
    public IReadOnlyList<AddOutcome> AddAll(IReadOnlyCollection<CodedDocument> documents, string models = "")
    {
        NewDocument[] ready = [.. documents.DistinctBy(d => d.Article.Id).Select(d => new NewDocument(d, models, _clock.GetUtcNow()))];
        var keys = ready.SelectMany(d => d.Reports.SelectMany(r => r.Keys).Append(DocumentKey(d.Id)));
        var outcomes = Write(keys, writer => writer.Add(ready));
        var byId = ready.Zip(outcomes).ToDictionary(x => x.First.Id, x => x.Second, StringComparer.Ordinal);
        return [.. documents.Select(d => byId[d.Article.Id])];
    }

    /// <summary>Removes a document and undoes what it brought.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(string id) => Write([DocumentKey(id)], writer => writer.Remove(id));

    /// <summary>Writes down what a person says of entries; see <see cref="Correcting"/> for the ways to say it.</summary>
    /// <exception cref="LedgerException">The correction makes no sense for these entries.</exception>
    public Correction Correct(Correcting what, string author, string reason)
    {
        var correction = _database.Read(session => what.Make(session, author, reason, _clock.GetUtcNow()));
        return Write([], writer =>
        {
            writer.Correct(correction);
            return correction;
        });
    }

    /// <summary>Takes a correction back; it stays on record as taken back.</summary>
    /// <exception cref="LedgerException">There is no such correction.</exception>
    public void Undo(string correction, string author)
    {
        var known = _database.Read(session => new CorrectionTable(session).Find(correction))
            ?? throw new LedgerException($"There is no correction '{correction}'.");
        var by = $"{author}, {_clock.GetUtcNow():O}";
        Write([], writer =>
        {
            writer.Undo(known, by);
            return 0;
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private T Write<T>(IEnumerable<long> keys, Func<LedgerWriter, T> work)
    {
        var locks = new LockSet(_database);
        return locks.Write(keys, session => work(new LedgerWriter(_database, session, locks)));
    }

    /// <summary>Held while a document is written, so that two workers do not add it twice.</summary>
    private static long DocumentKey(string id) => Keys.Of("document " + id);

    private static bool IsPostgres(string text) =>
        text.Contains("://", StringComparison.Ordinal) || text.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
