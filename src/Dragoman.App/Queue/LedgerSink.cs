using Dragoman.Ledger;

namespace Dragoman.App.Queue;

/// <summary>
/// Puts documents into the ledger and does not give up on a store that is away. A batch that fails for another reason is halved, and
/// its halves again, so that the document at fault is found and the others are safe.
/// </summary>
internal sealed class LedgerSink(string address, string models, WorkerMetrics metrics, Action<string> log) : IDisposable
{
    private readonly BackOff _backOff = new();
    private LedgerStore? _store;

    /// <summary>Adds what the deliveries hold; they come back with the error of those that could not be stored.</summary>
    /// <param name="batch">Deliveries.</param>
    /// <param name="stop">Ends the waiting for a store that is away.</param>
    public async Task<IReadOnlyList<Delivery>> AddAsync(IReadOnlyList<Delivery> batch, CancellationToken stop)
    {
        var documents = batch.SelectMany(d => d.Documents).ToList();
        while (documents.Count > 0)
        {
            try
            {
                _store ??= LedgerStore.Open(address);
                metrics.Stored(_store.AddAll(documents, models));
                _backOff.Reset();
                break;
            }
            catch (Exception error) when (Faults.OfStore(error))
            {
                log($"The ledger is away, waiting: {error.Message}");
                metrics.StoreLost();
                Dispose();
                await _backOff.WaitAsync(stop);
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                Dispose();
                if (batch.Count == 1) return [batch[0] with { Error = Faults.Text(error) }];
                var half = batch.Count / 2;
                return [.. await AddAsync([.. batch.Take(half)], stop), .. await AddAsync([.. batch.Skip(half)], stop)];
            }
        }
        return batch;
    }

    public void Dispose()
    {
        _store?.Dispose();
        _store = null;
    }
}
