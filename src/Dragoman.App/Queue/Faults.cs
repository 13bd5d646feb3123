using System.Data.Common;
using System.Net.Sockets;
using Dragoman.Ledger;
using Npgsql;
using RabbitMQ.Client.Exceptions;

namespace Dragoman.App.Queue;

/// <summary>Tells whose fault an exception is: the broker's and the store's pass with time, a document's does not.</summary>
internal static class Faults
{
    public static bool OfBroker(Exception error) => error is RabbitMQClientException or IOException or SocketException
        or TimeoutException or ObjectDisposedException or AggregateException { InnerException: RabbitMQClientException or IOException };

    /// <summary>
    /// The server cannot be reached, is starting, stopping or full, or asks to try again. What PostgreSQL says of the values it was
    /// given is the document's fault.
    /// </summary>
    public static bool OfStore(Exception error) => error switch
    {
        PostgresException answer => answer.IsTransient || answer.SqlState[..2] is "08" or "25" or "40" or "53" or "55" or "57" or "58",
        DbException or LedgerException or IOException or SocketException or TimeoutException => true,
        _ => false,
    };

    /// <summary>What is told of an error that is put beside a dead letter or in the log.</summary>
    public static string Text(Exception error) => $"{error.GetType().Name}: {error.Message}";
}
