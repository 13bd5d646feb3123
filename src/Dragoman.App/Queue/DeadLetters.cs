using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>The queue of documents that could not be stored: put there by workers with the error, or by the broker.</summary>
internal static class DeadLetters
{
    private const string ErrorHeader = "dragoman-error";
    private const string TriesHeader = "dragoman-tries";

    /// <summary>Told of a message that the broker itself put away: no worker lived to tell more.</summary>
    private const string Killed = "Every worker that held it stopped or lost its connection before it was done; it may be what ends them.";

    /// <summary>A longer message would not fit into the headers of one frame.</summary>
    private const int LongestError = 4000;

    /// <summary>Puts a message among the dead letters; it is safe there when this returns.</summary>
    public static Task BuryAsync(IChannel channel, QueueAddress address, Delivery delivery, string error, CancellationToken stop) =>
        channel.BasicPublishAsync("", address.DeadLetters, mandatory: true, delivery.Message.Properties(new Dictionary<string, object?>
        {
            [ErrorHeader] = error.Length <= LongestError ? error : error[..LongestError],
            [TriesHeader] = delivery.Before + 1,
        }), delivery.Message.Body, stop).AsTask();

    /// <summary>Looks at all dead letters and takes each that is wanted back into the queue, with its tries at zero.</summary>
    /// <param name="address">The queue.</param>
    /// <param name="isWanted">Which go back.</param>
    /// <param name="seen">Told of every letter, and whether it went back.</param>
    /// <param name="stop">Ends it; what was not taken back stays.</param>
    public static async Task VisitAsync(
        QueueAddress address, Predicate<DeadLetter> isWanted, Action<DeadLetter, bool> seen, CancellationToken stop)
    {
        await using var connection = await QueueConnection.OpenAsync(address, stop);
        var channel = connection.Channel;
        // Letters that are only looked at stay unacknowledged: they fall back into their queue when the connection closes.
        while (await channel.BasicGetAsync(address.DeadLetters, autoAck: false, stop) is { } got)
        {
            var letter = Read(got.BasicProperties);
            var isTaken = isWanted(letter);
            if (isTaken)
            {
                var message = DocumentMessage.Of(got.BasicProperties, got.Body);
                await channel.BasicPublishAsync("", address.Name, mandatory: true, message.Properties(), message.Body, stop);
                await channel.BasicAckAsync(got.DeliveryTag, multiple: false, stop);
            }
            seen(letter, isTaken);
        }
    }

    private static DeadLetter Read(IReadOnlyBasicProperties properties)
    {
        var headers = properties.Headers;
        return new DeadLetter(properties.MessageId ?? "", properties.Type ?? "",
            Header(headers, TriesHeader) is { } tries ? Convert.ToInt32(tries, CultureInfo.InvariantCulture) : QueueAddress.MostDeliveries,
            Header(headers, ErrorHeader) is byte[] error ? Encoding.UTF8.GetString(error) : Killed);
    }

    private static object? Header(IDictionary<string, object?>? headers, string name) =>
        headers is not null && headers.TryGetValue(name, out var value) ? value : null;
}
