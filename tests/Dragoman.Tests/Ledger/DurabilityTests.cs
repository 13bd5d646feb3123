using Dragoman.Bench.Ledger;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Corrections;
using Dragoman.Ledger.Queries;
using Dragoman.Ledger.Store;
using Dragoman.Reading;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger;

/// <summary>What happens when several use a ledger, and when disk or file fail.</summary>
public sealed class DurabilityTests
{
    [Theory, OnEachDatabase]
    public void Many_writers_at_once_end_in_the_ledger_of_one(string database)
    {
        var documents = ManyDocuments.Of(seed: 11, count: 80);
        using var one = TestLedger.On(database);
        one.Store.AddAll(documents);
        using var many = TestLedger.On(database);
        Parallel.ForEach(documents.Chunk(4), new ParallelOptions { MaxDegreeOfParallelism = 4 }, chunk =>
        {
            using var writer = LedgerStore.Open(many.Address);
            foreach (var document in chunk) writer.Add(document);
        });
        Assert.Equal(one.Dump(), many.Dump());
        Assert.Empty(many.Store.Check());
    }

    [PostgresFact]
    public void A_transaction_of_more_locks_than_the_database_has_works_alone()
    {
        using var ledger = TestLedger.On(TestLedger.Postgres);
        var documents = Enumerable.Range(0, 24).Select(Summits).Concat(ManyDocuments.Of(seed: 17, count: 24)).ToArray();
        Parallel.ForEach(documents.Chunk(24), new ParallelOptions { MaxDegreeOfParallelism = 2 }, chunk =>
        {
            using var writer = LedgerStore.Open(ledger.Address);
            writer.AddAll(chunk);
        });
        using var one = TestLedger.On(TestLedger.Sqlite);
        one.Store.AddAll(documents);
        Assert.Equal(LedgerDigest.Of(one.Address), LedgerDigest.Of(ledger.Address));
    }

    [Theory, OnEachDatabase]
    public void Many_programs_may_open_a_new_ledger_at_once(string database)
    {
        using var ledger = TestLedger.On(database);
        using var other = ledger.Another(open: false);
        Parallel.For(0, 4, _ => LedgerStore.Open(other.Address).Dispose());
        using var store = LedgerStore.Open(other.Address);
        Assert.Empty(store.Check());
    }

    [PostgresFact]
    public void A_lost_connection_is_told_as_passing_and_the_next_call_works()
    {
        using var ledger = TestLedger.On(TestLedger.Postgres);
        ledger.Store.AddAll(LedgerStoreTests.Meeting());
        ledger.CutConnections();
        var error = Record.Exception(() => ledger.Store.Queries.Size());
        if (error is not null) Assert.True(Assert.IsType<LedgerException>(error).IsTransient);
        Assert.Equal(3, ledger.Store.Queries.Size().Documents);
    }

    [Theory, OnEachDatabase]
    public void Readers_go_on_while_documents_are_added(string database)
    {
        using var ledger = TestLedger.On(database);
        var adding = Task.Run(() =>
        {
            foreach (var document in ManyDocuments.Of(seed: 12, count: 40)) ledger.Store.Add(document);
        });
        while (!adding.IsCompleted)
        {
            var page = ledger.Store.Queries.Entries(new EntryQuery());
            Assert.All(page.Entries, entry => Assert.NotNull(entry.Source.Title));
        }
        adding.GetAwaiter().GetResult();
        Assert.Equal(40, ledger.Store.Queries.Size().Documents);
    }

    [Theory, OnEachDatabase]
    public void A_backup_is_the_same_ledger(string database)
    {
        using var ledger = TestLedger.On(database);
        ledger.Store.AddAll(ManyDocuments.Of(seed: 13, count: 30));
        var entry = ledger.Store.Queries.Entries(new EntryQuery()).Entries[3];
        ledger.Store.Correct(Correcting.Reject(entry.Id), "ana", "test");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            ledger.Store.Backup(file);
            using var restored = LedgerStore.Open(file);
            Assert.Equal(ledger.Dump(), TestLedger.Dump(restored));
            Assert.Empty(restored.Check());
            Assert.Throws<LedgerException>(() => ledger.Store.Backup(file));
        }
        finally
        {
            foreach (var part in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(file) + "*")) File.Delete(part);
        }
    }

    [Theory, OnEachDatabase]
    public void Feeds_are_remembered(string database)
    {
        using var ledger = TestLedger.On(database);
        Assert.Empty(ledger.Store.Feed("https://news.example/rss").Seen);
        ledger.Store.Save(new FeedState("https://news.example/rss") { ETag = "\"7\"", Seen = ["a", "b"], Failures = 2 });
        var state = ledger.Store.Feed("https://news.example/rss");
        Assert.Equal(("\"7\"", 2, 2), (state.ETag, state.Failures, state.Seen.Count));
    }

    [Fact]
    public void A_full_disk_is_told_and_what_was_added_stays()
    {
        using var ledger = TestLedger.On(TestLedger.Sqlite);
        ledger.Store.AddAll(ManyDocuments.Of(seed: 14, count: 20));
        var before = ledger.Dump();
        using var full = LedgerStore.Open(new SqliteDatabase(ledger.Address, mostPages: 1), TimeProvider.System);
        var error = Assert.Throws<LedgerException>(() => full.AddAll(ManyDocuments.Of(seed: 15, count: 400)));
        Assert.Contains("no room left", error.Message);
        Assert.Equal(before, ledger.Dump());
        Assert.Empty(ledger.Store.Check());
    }

    [Fact]
    public void A_ledger_opened_to_read_is_never_written()
    {
        using var ledger = TestLedger.On(TestLedger.Sqlite);
        ledger.Store.AddAll(LedgerStoreTests.Meeting());
        using var reader = LedgerStore.OpenRead(ledger.Address);
        Assert.Single(reader.Queries.Entries(new EntryQuery()).Entries);
        Assert.Contains("may only be read", Assert.Throws<LedgerException>(() => reader.Remove("a")).Message);
    }

    /// <summary>Ten gatherings of eight that are met nowhere else: 28 pairs each, and a lock or two for each pair.</summary>
    private static CodedDocument Summits(int document) => Coded.Document($"d{document}", "2024-03-05",
        [.. Enumerable.Range(0, 10).Select(summit => Coded.Event(EventType.CONSULT,
            string.Join(',', Enumerable.Range(0, 8).Select(state => $"D{document}S{summit}N{state}")), "2024-03-05", "A summit."))]);

    [Fact]
    public void A_missing_ledger_is_not_made_by_reading() =>
        Assert.Contains("There is no ledger", Assert.Throws<LedgerException>(() => LedgerStore.OpenRead("/nowhere/none.db")).Message);

    [Fact]
    public void A_file_that_is_something_else_is_left_alone()
    {
        var file = Path.GetTempFileName();
        var words = string.Join('\n', Enumerable.Repeat("This is a letter and no database at all.", 300));
        File.WriteAllText(file, words);
        Assert.Contains("is no ledger", Assert.Throws<LedgerException>(() => LedgerStore.Open(file)).Message);
        Assert.Equal(words, File.ReadAllText(file));
        File.Delete(file);
    }

    [Fact]
    public void A_damaged_file_is_told()
    {
        using var ledger = TestLedger.On(TestLedger.Sqlite);
        ledger.Store.AddAll(ManyDocuments.Of(seed: 16, count: 100));
        ledger.Store.Dispose();
        var bytes = File.ReadAllBytes(ledger.Address);
        bytes.AsSpan(bytes.Length / 3, bytes.Length / 3).Fill(0x5A);
        File.WriteAllBytes(ledger.Address, bytes);
        using var damaged = LedgerStore.Open(ledger.Address);
        var told = Record.Exception(() => Assert.NotEmpty(damaged.Check()));
        if (told is not null) Assert.Contains("is damaged", Assert.IsType<LedgerException>(told).Message);
        var copy = ledger.Address + ".copy";
        Assert.Contains("No copy was made", Assert.Throws<LedgerException>(() => damaged.Backup(copy)).Message);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(copy)!, "*.copy*"));
    }
}
