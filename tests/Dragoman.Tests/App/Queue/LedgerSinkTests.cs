using Dragoman.App.Queue;
using Dragoman.Events;
using Dragoman.Tests.Ledger;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App.Queue;

public sealed class LedgerSinkTests
{
    [PostgresFact]
    public async Task A_batch_that_needs_more_locks_than_the_database_has_is_stored_in_parts()
    {
        using var ledger = TestLedger.On(TestLedger.Postgres);
        var metrics = new WorkerMetrics();
        using var sink = new LedgerSink(ledger.Address, "", metrics, _ => { });
        var batch = Enumerable.Range(0, 16).Select(number => Delivery(Summits(number))).ToList();
        var stored = await sink.AddAsync(batch, CancellationToken.None);
        Assert.All(stored, delivery => Assert.Null(delivery.Error));
        Assert.Equal(16, ledger.Store.Queries.Size().Documents);
        Assert.DoesNotContain("batches_total 1\n", metrics.Text(), StringComparison.Ordinal);
    }

    /// <summary>Forty gatherings of eight that are met nowhere else: 28 pairs each.</summary>
    private static CodedDocument Summits(int document) => Coded.Document($"d{document}", "2024-03-05",
        [.. Enumerable.Range(0, 40).Select(summit => Coded.Event(EventType.CONSULT,
            string.Join(',', Enumerable.Range(0, 8).Select(state => $"D{document}S{summit}N{state}")), "2024-03-05", "A summit."))]);

    private static Delivery Delivery(CodedDocument document) => new(1, 0, DocumentMessage.Of(document)) { Documents = [document] };
}
