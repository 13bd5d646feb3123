using System.CommandLine;
using Dragoman.App.Queue;

namespace Dragoman.App.Commands;

/// <summary><c>worker</c>: codes the documents of a queue and stores them in the ledger.</summary>
internal static class WorkerCommand
{
    public static Command Verb()
    {
        var (broker, name, ledger) = (QueueOption.Broker(), QueueOption.Name(), LedgerOption.New());
        var (jobs, actors) = (Inputs.Jobs(), Inputs.Actors());
        var tries = new Option<int>("--tries")
        {
            Description = "Times that a document is tried before it goes to the dead letters.", DefaultValueFactory = _ => 3,
        };
        var port = new Option<int>("--port") { Description = "Port of /-/health and /-/metrics on loopback; 0 takes a free one." };
        var command = new Command("worker", "Codes the documents of a queue and stores them, beside any number of other workers.")
        {
            broker, name, ledger, jobs, actors, tries, port,
        };
        command.SetAction(parsed => Run(new WorkerOptions(
            new QueueAddress(parsed.GetValue(broker)!, parsed.GetValue(name)!), parsed.GetValue(ledger)!)
        {
            Jobs = parsed.GetValue(jobs), Actors = parsed.GetValue(actors)!, Tries = parsed.GetValue(tries), Port = parsed.GetValue(port),
        }));
        return command;
    }

    private static int Run(WorkerOptions options) => QueueOption.Run(async stop =>
    {
        var metrics = new WorkerMetrics();
        await using var pages = await WorkerPages.StartAsync(options.Port, metrics);
        var health = $"{pages.Urls.First()}/-/health";
        Console.Error.WriteLine($"working on queue '{options.Queue.Name}', {options.Jobs} at once; health at {health}");
        await new Worker(options, ModelVersion.With(options.Actors), metrics, Console.Error.WriteLine).RunAsync(stop);
        Console.Error.WriteLine($"stopped; {metrics.Documents} documents stored");
    });
}
