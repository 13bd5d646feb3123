using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>
/// One connection and one channel with publisher confirms. It is never mended: whoever uses it opens another one when it breaks,
/// so that nothing of a lost connection (delivery tags above all) is taken for something of the new one.
/// </summary>
internal sealed class QueueConnection : IAsyncDisposable
{
    private readonly IConnection _connection;

    private QueueConnection(IConnection connection, IChannel channel) => (_connection, Channel) = (connection, channel);

    public IChannel Channel { get; }

    public static async Task<QueueConnection> OpenAsync(QueueAddress address, CancellationToken stop)
    {
        var factory = new ConnectionFactory
        {
            Uri = address.Broker, AutomaticRecoveryEnabled = false, TopologyRecoveryEnabled = false, ClientProvidedName = "dragoman",
        };
        var connection = await factory.CreateConnectionAsync(stop);
        try
        {
            var channel = await connection.CreateChannelAsync(new CreateChannelOptions(
                publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), stop);
            await address.DeclareAsync(channel, stop);
            return new QueueConnection(connection, channel);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Channel.DisposeAsync();
            await _connection.DisposeAsync();
        }
        catch (Exception error) when (Faults.OfBroker(error))
        {
            // It was broken already; the broker notices by itself and hands out again what was in hand.
        }
    }
}
