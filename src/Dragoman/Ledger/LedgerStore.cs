using System.Data.Common;
using Dragoman.Events;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Queries;
using Dragoman.Ledger.Store;
using Dragoman.Reading;

namespace Dragoman.Ledger;

/// <summary>
/// The ledger: one entry for one thing that happened, whatever number of documents report it. Any order of adding the same
/// documents gives the same ledger; removing one undoes exactly what it brought. Safe for use by many threads.
/// </summary>
public sealed class LedgerStore : IDisposable
{
    private const int DocumentsAtOnce = 64;
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
        return Open(
            IsPostgres(fileOrConnectionString) ? new PostgresDatabase(fileOrConnectionString) : new SqliteDatabase(fileOrConnectionString),
            clock ?? TimeProvider.System);
    }

    internal static LedgerStore Open(Database database, TimeProvider clock)
    {
        Schema.Apply(database);
        return new LedgerStore(database, clock);
    }

    /// <summary>Opens a ledger that exists only to read it; the file may be on a read-only disk.</summary>
    /// <exception cref="LedgerException">It does not exist or cannot be read.</exception>
    public static LedgerStore OpenRead(string fileOrConnectionString)
    {
        if (IsPostgres(fileOrConnectionString)) return Open(fileOrConnectionString);
        if (!File.Exists(fileOrConnectionString))
            throw new LedgerException($"There is no ledger {fileOrConnectionString}: 'dragoman add' makes one.");
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
        var keys = ready.SelectMany(d => d.Reports.SelectMany(report => report.Keys).Append(DocumentKey(d.Id)));
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

    /// <summary>All documents, the earliest published first, read a few at a time.</summary>
    public IEnumerable<StoredDocument> Documents()
    {
        for (var after = -1L; ;)
        {
            var page = _database.Read(session => new DocumentTable(session).After(after));
            foreach (var (_, document) in page) yield return document;
            if (page.Count == 0) yield break;
            after = page[^1].Did;
        }
    }

    /// <summary>What is wrong with the ledger; nothing, as it ought to be.</summary>
    /// <param name="quick">Leaves out working every entry and count out again.</param>
    public IReadOnlyList<string> Check(bool quick = false) => _database.Read(session => new LedgerCheck(_database, session).Run(quick));

    /// <summary>
    /// Copies the ledger into a new SQLite file while others go on adding: page by page out of SQLite, document by document with
    /// all corrections out of PostgreSQL.
    /// </summary>
    /// <exception cref="LedgerException">The file exists or cannot be written, or the ledger is damaged.</exception>
    public void Backup(string file)
    {
        if (File.Exists(file)) throw new LedgerException($"{file} exists already; name another file.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file)))) throw new LedgerException($"There is no folder for {file}.");
        var part = file + ".part";
        try
        {
            File.Delete(part);
            if (Check(quick: true) is { Count: > 0 } problems) throw new LedgerException($"The ledger is damaged: {problems[0]}.");
            if (_database is SqliteDatabase sqlite) sqlite.Backup(part);
            else CopyTo(part);
            File.Move(part, file);
        }
        catch (Exception error) when (error is DbException or IOException or UnauthorizedAccessException or LedgerException)
        {
            foreach (var suffix in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(part + suffix);
            throw new LedgerException($"No copy was made of the ledger to {file}, and the ledger is untouched: {error.Message}", error);
        }
    }

    /// <summary>What is remembered of a feed; a fresh state for one never polled.</summary>
    public FeedState Feed(string url) => _database.Read(session => new FeedTable(session).Read(url));

    /// <summary>Remembers how far a feed was read.</summary>
    public void Save(FeedState feed) => _database.Write(session => new FeedTable(session).Write(feed));

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    private void CopyTo(string file)
    {
        using var copy = Open(file, _clock);
        foreach (var chunk in Documents().Chunk(DocumentsAtOnce))
            foreach (var models in chunk.GroupBy(d => d.Models, StringComparer.Ordinal))
                copy.AddAll([.. models.Select(d => d.Coded)], models.Key);
        foreach (var correction in Queries.Corrections()) copy.Restore(correction);
    }

    private void Restore(Correction correction) => Write([], writer =>
    {
        writer.Correct(correction);
        if (correction.Undone is { } by) writer.Undo(correction, by);
        return 0;
    });

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
