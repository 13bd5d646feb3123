using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>
/// Sends documents so that none is lost: each counts as sent when the broker confirms that it is on disk. What a full queue refuses
/// or a broken connection leaves open is sent again, later; a document that arrives twice is stored once.
/// </summary>
/// <param name="address">Where to.</param>
/// <param name="log">Told of every wait.</param>
internal sealed class Publisher(QueueAddress address, Action<string> log) : IAsyncDisposable
{
    /// <summary>Messages on their way without a confirm.</summary>
    private const int Unconfirmed = 256;
    private static readonly TimeSpan s_longestConfirm = TimeSpan.FromMinutes(1);
    private readonly BackOff _backOff = new();
    private QueueConnection? _connection;

    /// <summary>Sends all, and returns their number when the last is confirmed.</summary>
    public async Task<long> SendAsync(IEnumerable<DocumentMessage> messages, CancellationToken stop)
    {
        var sent = 0L;
        foreach (var chunk in messages.Chunk(Unconfirmed))
        {
            IReadOnlyCollection<DocumentMessage> open = chunk;
            while ((open = await TrySendAsync(open, stop)).Count > 0) await _backOff.WaitAsync(stop);
            _backOff.Reset();
            sent += chunk.Length;
        }
        return sent;
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection) await connection.DisposeAsync();
        _connection = null;
    }

    /// <returns>Those that were not confirmed.</returns>
    private async Task<List<DocumentMessage>> TrySendAsync(IReadOnlyCollection<DocumentMessage> messages, CancellationToken stop)
    {
        try
        {
            var channel = (_connection ??= await QueueConnection.OpenAsync(address, stop)).Channel;
            var confirms = messages.Select(m => ConfirmedAsync(channel, m, stop)).ToList();
            var confirmed = await Task.WhenAll(confirms);
            if (!channel.IsOpen) await DisposeAsync();
            return [.. messages.Zip(confirmed).Where(x => !x.Second).Select(x => x.First)];
        }
        catch (Exception error) when (Faults.OfBroker(error))
        {
            log($"The broker cannot be reached, waiting: {error.Message}");
            await DisposeAsync();
            return [.. messages];
        }
    }

    private async Task<bool> ConfirmedAsync(IChannel channel, DocumentMessage message, CancellationToken stop)
    {
        try
        {
            await channel.BasicPublishAsync("", address.Name, mandatory: true, message.Properties(), message.Body, stop)
                .AsTask().WaitAsync(s_longestConfirm, stop);
            return true;
        }
        catch (Exception error) when (Faults.OfBroker(error))
        {
            return false;
        }
    }
}
