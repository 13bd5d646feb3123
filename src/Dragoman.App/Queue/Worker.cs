namespace Dragoman.App.Queue;

/// <summary>Works on the queue until told to stop; when the broker goes away, tries again, longer apart each time.</summary>
internal sealed class Worker(WorkerOptions options, string models, WorkerMetrics metrics, Action<string> log)
{
    private readonly MessageCoder _coder = new(options.Actors);
    private readonly BackOff _backOff = new();

    /// <summary>Works until <paramref name="stop"/>, then finishes and acknowledges what is in hand.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var sink = new LedgerSink(options.Ledger, models, metrics, log);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var connection = await QueueConnection.OpenAsync(options.Queue, stop);
                metrics.BrokerFound();
                _backOff.Reset();
                await new WorkerSession(connection.Channel, options, metrics, _coder, sink).RunAsync(stop);
            }
            catch (Exception error) when (Faults.OfBroker(error) || error is OperationCanceledException)
            {
                if (stop.IsCancellationRequested) return;
                log($"The broker is away, waiting: {error.Message}");
                metrics.BrokerLost();
                await _backOff.WaitAsync(stop).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }
}
