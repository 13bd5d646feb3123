using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>A queue of documents on a broker, with a second queue for those that could not be stored.</summary>
/// <param name="Broker">Address of the broker, <c>amqp://user:password@host:port/vhost</c>.</param>
/// <param name="Name">Name of the queue.</param>
internal sealed record QueueAddress(Uri Broker, string Name)
{
    /// <summary>
    /// Times that the broker hands a message out before it gives up. Documents in the hands of a killed worker count too, innocent
    /// ones among them, so this is far more than the tries of a document that fails with an error.
    /// </summary>
    public const int MostDeliveries = 20;

    /// <summary>Looking at dead letters counts as a delivery; no number of looks may drop one.</summary>
    private const int AnyNumberOfLooks = 1_000_000;

    /// <summary>Documents that wait at most; the broker refuses more, and <see cref="Publisher"/> waits until there is room.</summary>
    public int MostWaiting { get; init; } = 100_000;

    /// <summary>The queue of documents that could not be stored.</summary>
    public string DeadLetters => Name + ".dead";

    /// <summary>Makes both queues where they are missing. Quorum queues: on disk, and on several nodes of a cluster.</summary>
    public async Task DeclareAsync(IChannel channel, CancellationToken stop)
    {
        await channel.QueueDeclareAsync(DeadLetters, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = AnyNumberOfLooks,
        }, cancellationToken: stop);
        await channel.QueueDeclareAsync(Name, durable: true, exclusive: false, autoDelete: false, new Dictionary<string, object?>
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = MostDeliveries,
            ["x-max-length"] = MostWaiting,
            ["x-overflow"] = "reject-publish",
            ["x-dead-letter-exchange"] = "",
            ["x-dead-letter-routing-key"] = DeadLetters,
            ["x-dead-letter-strategy"] = "at-least-once",
        }, cancellationToken: stop);
    }
}
