using System.Globalization;
using Dragoman.App.Commands;
using Dragoman.App.Queue;
using Dragoman.Bench.Ledger;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Tests.Ledger;
using Dragoman.Tests.Support;
using RabbitMQ.Client;

namespace Dragoman.Tests.App.Queue;

/// <summary>A queue of its own on the broker, and a ledger in PostgreSQL, for one test; both go with it.</summary>
/// <param name="minutes">Ends the test where something hangs.</param>
internal sealed class QueueScene(int minutes = 5) : IAsyncDisposable
{
    private readonly TestLedger _ledger = TestLedger.On(TestLedger.Postgres);
    private readonly CancellationTokenSource _end = new(TimeSpan.FromMinutes(minutes));

    public QueueAddress Queue { get; init; } =
        new(new Uri(Servers.Rabbit!), "dragoman_test_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));

    public string Ledger => _ledger.Address;

    public LedgerStore Store => _ledger.Store;

    public CancellationToken End => _end.Token;

    public WorkerOptions Options => new(Queue, Ledger) { Jobs = 2, Tries = 2 };

    /// <summary>Made-up news, already coded, in an order of its own.</summary>
    public static CodedDocument[] News(int count)
    {
        var documents = new SyntheticNews(count * 5).Documents().ToArray();
        new Random(7).Shuffle(documents);
        return documents;
    }

    public static async Task SendAsync(QueueAddress queue, IEnumerable<DocumentMessage> messages, CancellationToken stop)
    {
        await using var publisher = new Publisher(queue, _ => { });
        await publisher.SendAsync(messages, stop);
    }

    public Task SendAsync(params IEnumerable<DocumentMessage> messages) => SendAsync(Queue, messages, End);

    /// <summary>Works in this process until the condition holds, and then stops as SIGTERM would.</summary>
    private const int MostLooks = 100;

    public async Task<WorkerMetrics> WorkUntilAsync(Func<WorkerMetrics, bool> isDone, WorkerOptions? options = null)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(End);
        var metrics = new WorkerMetrics();
        var work = new Worker(options ?? Options, ModelVersion.Current, metrics, _ => { }).RunAsync(stop.Token);
        await UntilAsync(() => work.IsCompleted || isDone(metrics), End);
        await stop.CancelAsync();
        await work;
        return metrics;
    }

    public async Task<List<DeadLetter>> DeadAsync(Predicate<DeadLetter>? requeue = null)
    {
        var letters = new List<DeadLetter>();
        await DeadLetters.VisitAsync(Queue, requeue ?? (_ => false), (letter, _) => letters.Add(letter), End);
        return letters;
    }

    /// <summary>Messages that wait in the queue; looks again for a while, since a quorum queue counts late what was settled last.</summary>
    public async Task<uint> WaitingAsync(long expected = 0)
    {
        await using var connection = await QueueConnection.OpenAsync(Queue, End);
        var waiting = await connection.Channel.MessageCountAsync(Queue.Name, End);
        for (var look = 0; look < MostLooks && waiting != expected; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), End);
            waiting = await connection.Channel.MessageCountAsync(Queue.Name, End);
        }
        return waiting;
    }

    public static async Task UntilAsync(Func<bool> isSo, CancellationToken end)
    {
        while (!isSo()) await Task.Delay(TimeSpan.FromMilliseconds(100), end);
    }

    public async ValueTask DisposeAsync()
    {
        await using (var connection = await QueueConnection.OpenAsync(Queue, CancellationToken.None))
        {
            await connection.Channel.QueueDeleteAsync(Queue.Name);
            await connection.Channel.QueueDeleteAsync(Queue.DeadLetters);
        }
        _ledger.Dispose();
        _end.Dispose();
    }
}
