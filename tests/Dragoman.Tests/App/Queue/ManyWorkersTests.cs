using System.Globalization;
using Dragoman.App.Commands;
using Dragoman.App.Queue;
using Dragoman.Bench.Ledger;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Tests.Ledger;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App.Queue;

/// <summary>
/// Many workers, killed ones and restarted servers make the ledger that one process makes. DRAGOMAN_QUEUE_DOCUMENTS asks for more
/// documents than the short form, see docs/scale.md.
/// </summary>
public sealed class ManyWorkersTests
{
    private const int DocumentsAtOnce = 64;
    private const int Minutes = 60;

    [QueueFact]
    public async Task Two_workers_make_the_ledger_that_one_process_makes_on_SQLite()
    {
        await using var scene = new QueueScene(Minutes);
        var news = QueueScene.News(Documents(1000));
        await scene.SendAsync(news.Select(DocumentMessage.Of));
        using (var first = new WorkerProcess(scene.Queue, scene.Ledger))
        using (var second = new WorkerProcess(scene.Queue, scene.Ledger))
        {
            await QueueScene.UntilAsync(() => scene.Store.Queries.Size().Documents >= news.Length, scene.End);
            Assert.Equal(0, await first.TerminateAsync(scene.End));
            Assert.Equal(0, await second.TerminateAsync(scene.End));
        }
        Assert.Equal(OnSqlite(news), LedgerDigest.Of(scene.Ledger));
        Assert.Equal(0u, await scene.WaitingAsync());
    }

    [OwnServersFact]
    public async Task Killed_workers_and_restarted_servers_lose_and_double_nothing()
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(Minutes));
        using var servers = new OwnServers();
        var news = QueueScene.News(Documents(200));
        var queue = new QueueAddress(servers.Broker, "chaos");
        await QueueScene.SendAsync(queue, news.Select(DocumentMessage.Of), end.Token);
        using var store = LedgerStore.Open(servers.Ledger);
        await new Chaos(servers, queue, new Random(11)).RunUntilAsync(() => Stored(servers.Ledger) >= news.Length, end.Token);
        Assert.Equal(OnSqlite(news), LedgerDigest.Of(servers.Ledger));
        await using var connection = await QueueConnection.OpenAsync(queue, end.Token);
        Assert.Equal(0u, await connection.Channel.MessageCountAsync(queue.DeadLetters, end.Token));
    }

    private static int Documents(int shortForm) =>
        int.TryParse(Environment.GetEnvironmentVariable("DRAGOMAN_QUEUE_DOCUMENTS"), CultureInfo.InvariantCulture, out var full)
            ? full : shortForm;

    /// <summary>0 while the database is away.</summary>
    private static long Stored(string ledger)
    {
        try
        {
            using var store = LedgerStore.Open(ledger);
            return store.Queries.Size().Documents;
        }
        catch (Exception error) when (Faults.OfStore(error))
        {
            return 0;
        }
    }

    private static string OnSqlite(CodedDocument[] news)
    {
        using var ledger = TestLedger.On(TestLedger.Sqlite);
        foreach (var chunk in news.OrderBy(d => d.Article.Id, StringComparer.Ordinal).Chunk(DocumentsAtOnce))
            ledger.Store.AddAll(chunk, ModelVersion.Current);
        return LedgerDigest.Of(ledger.Address);
    }
}
