using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>
/// Acknowledges deliveries of one channel in the order in which they came, many by one message: "all up to this one". A quorum queue
/// of RabbitMQ 3.10 holds back what one channel settles beyond some 32 messages on their way, and forgets it when the channel closes;
/// acknowledged one by one, up to half a batch of stored documents would come again after a stop.
/// </summary>
internal sealed class AckLine(IChannel channel)
{
    /// <summary>Deliveries done with while an earlier one is still in hand, and whether they are to be acknowledged.</summary>
    private readonly Dictionary<ulong, bool> _done = [];
    private ulong _next = 1;

    /// <summary>The broker has been told of these already, in another way.</summary>
    public void Skip(ulong tag) => _done[tag] = false;

    /// <summary>This one is stored.</summary>
    public void Add(ulong tag) => _done[tag] = true;

    /// <summary>Acknowledges all before which none is still in hand.</summary>
    public async ValueTask SendAsync(CancellationToken lost)
    {
        ulong? last = null;
        for (; _done.Remove(_next, out var isStored); _next++)
            if (isStored) last = _next;
        if (last is { } tag) await channel.BasicAckAsync(tag, multiple: true, lost);
    }
}
