using System.CommandLine;
using System.Runtime.InteropServices;
using Dragoman.App.Queue;

namespace Dragoman.App.Commands;

/// <summary>The options that name a queue, and what every verb on it does with signals.</summary>
internal static class QueueOption
{
    public static Option<Uri> Broker() => new("--queue")
    {
        Description = "The broker: amqp://user:password@host:port/vhost.",
        Required = true,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "amqp" or "amqps") return address;
            result.AddError($"--queue: '{text}' is no address of a broker; write it as amqp://user:password@host:5672.");
            return null;
        },
    };

    public static Option<string> Name() => new("--name")
    {
        Description = "Name of the queue; its dead letters lie in NAME.dead.", DefaultValueFactory = _ => "dragoman",
    };

    /// <summary>Runs until done or told to stop by Ctrl-C or SIGTERM; a broker that cannot be reached is told on standard error.</summary>
    public static int Run(Func<CancellationToken, Task> work)
    {
        using var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            work(stop.Token).GetAwaiter().GetResult();
            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 1;
        }
        catch (Exception error) when (Faults.OfBroker(error))
        {
            Console.Error.WriteLine($"The queue failed: {error.Message}");
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
