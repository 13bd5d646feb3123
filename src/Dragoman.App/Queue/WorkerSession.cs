using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using RabbitMQ.Client.Exceptions;

namespace Dragoman.App.Queue;

/// <summary>
/// Works on the queue for as long as one connection lasts: messages are coded by several jobs, stored in batches of whatever is
/// ready, and acknowledged after the commit. If the connection breaks, what is in hand is dropped: the broker hands it out again.
/// </summary>
internal sealed class WorkerSession(IChannel channel, WorkerOptions options, WorkerMetrics metrics, MessageCoder coder, LedgerSink sink)
{
    /// <summary>Documents in one transaction at most: more bring little, and hold their merge keys from other workers for longer.</summary>
    private const int DocumentsAtOnce = 64;

    /// <summary>A transaction waits for so many documents, as each has the same costs beside them, but not for long.</summary>
    private const int DocumentsWorthWhile = 16;
    private static readonly TimeSpan s_longestWait = TimeSpan.FromMilliseconds(200);

    private readonly AckLine _acks = new(channel);
    private readonly Channel<Delivery> _received = Channel.CreateUnbounded<Delivery>();
    private readonly Channel<Delivery> _coded = Channel.CreateBounded<Delivery>(DocumentsAtOnce);

    /// <summary>Works until told to stop, and then finishes what is in hand.</summary>
    /// <exception cref="RabbitMQClientException">The connection broke.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        using var lost = new CancellationTokenSource();
        channel.ChannelShutdownAsync += (_, _) => lost.CancelAsync();
        await channel.BasicQosAsync(0, options.Prefetch, global: false, stop);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += ReceiveAsync;
        var tag = await channel.BasicConsumeAsync(options.Queue.Name, autoAck: false, consumer, stop);
        var coding = Task.WhenAll(
            Enumerable.Range(0, options.Jobs).Select(_ => Task.Run(() => CodeAsync(lost.Token), CancellationToken.None)));
        var storing = Task.Run(() => StoreAsync(lost, stop), CancellationToken.None);
        try
        {
            await EitherAsync(stop, lost.Token);
            await channel.BasicCancelAsync(tag, cancellationToken: CancellationToken.None);
            _received.Writer.Complete();
            await coding;
            _coded.Writer.Complete();
            await storing;
        }
        finally
        {
            // Nobody may go on using the sink when the next connection is there.
            await lost.CancelAsync();
            await coding.ContinueWith(_ => { }, TaskScheduler.Default);
            await storing;
        }
    }

    private static async Task EitherAsync(CancellationToken stop, CancellationToken lost)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, lost);
        await Task.WhenAny(Task.Delay(Timeout.Infinite, either.Token));
    }

    private Task ReceiveAsync(object sender, BasicDeliverEventArgs e)
    {
        metrics.Received();
        var before = e.BasicProperties.Headers?.TryGetValue("x-delivery-count", out var count) == true
            ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
        var delivery = new Delivery(e.DeliveryTag, before, DocumentMessage.Of(e.BasicProperties, e.Body));
        // One that comes after the stop stays on the queue: it is never acknowledged.
        if (!_received.Writer.TryWrite(delivery)) metrics.Settled();
        return Task.CompletedTask;
    }

    private async Task CodeAsync(CancellationToken lost)
    {
        while (await _received.Reader.WaitToReadAsync(lost))
            if (_received.Reader.TryRead(out var delivery)) await _coded.Writer.WriteAsync(Coded(delivery), lost);
    }

    private Delivery Coded(Delivery delivery)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            return delivery with { Documents = coder.Code(delivery.Message) };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Whatever a text does to a rule, it must not end the worker: the text goes to the dead letters with this error.
            return delivery with { Error = Faults.Text(fault) };
        }
        finally
        {
            metrics.Coded(Stopwatch.GetElapsedTime(start));
        }
    }

    private async Task StoreAsync(CancellationTokenSource lost, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, lost.Token);
        try
        {
            while (await _coded.Reader.WaitToReadAsync(lost.Token)) await StoreBatchAsync(either.Token, lost.Token);
        }
        catch
        {
            // Without storing, coding waits for ever.
            await lost.CancelAsync();
            throw;
        }
    }

    private async Task StoreBatchAsync(CancellationToken giveUp, CancellationToken lost)
    {
        var batch = await GatherAsync(lost);
        var start = Stopwatch.GetTimestamp();
        var stored = await sink.AddAsync([.. batch.Where(d => d.Error is null)], giveUp);
        metrics.Stored(Stopwatch.GetElapsedTime(start));
        foreach (var delivery in stored.Concat(batch.Where(d => d.Error is not null))) await SettleAsync(delivery, lost);
        await _acks.SendAsync(lost);
    }

    private async Task<List<Delivery>> GatherAsync(CancellationToken lost)
    {
        var batch = new List<Delivery>();
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(lost);
        enough.CancelAfter(s_longestWait);
        try
        {
            do
            {
                while (batch.Count < DocumentsAtOnce && _coded.Reader.TryRead(out var delivery)) batch.Add(delivery);
            }
            while (batch.Count < DocumentsWorthWhile && await _coded.Reader.WaitToReadAsync(enough.Token));
        }
        catch (OperationCanceledException) when (!lost.IsCancellationRequested)
        {
            // Waited long enough for more.
        }
        return batch;
    }

    private async Task SettleAsync(Delivery delivery, CancellationToken lost)
    {
        if (delivery.Error is { } error)
        {
            metrics.Failed();
            if (delivery.Before + 1 < options.Tries)
            {
                await channel.BasicNackAsync(delivery.Tag, multiple: false, requeue: true, lost);
                _acks.Skip(delivery.Tag);
                metrics.Settled();
                return;
            }
            await DeadLetters.BuryAsync(channel, options.Queue, delivery, error, lost);
            metrics.Dead();
        }
        _acks.Add(delivery.Tag);
        metrics.Settled();
    }
}
