using Dragoman.App.Queue;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App.Queue;

/// <summary>Two workers at work while, every few seconds, one is killed or a server restarted.</summary>
internal sealed class Chaos(OwnServers servers, QueueAddress queue, Random random)
{
    private readonly WorkerProcess[] _workers = new WorkerProcess[2];

    public async Task RunUntilAsync(Func<bool> isDone, CancellationToken end)
    {
        try
        {
            for (var i = 0; i < _workers.Length; i++) _workers[i] = Start();
            for (var blow = 0; !isDone(); blow++)
            {
                await Task.Delay(random.Next(2000, 6000), end);
                Strike(blow);
            }
        }
        finally
        {
            foreach (var worker in _workers) worker?.Dispose();
        }
    }

    /// <summary>Mostly workers, but both servers early, so that short runs meet them too.</summary>
    private void Strike(int blow)
    {
        if (blow % 8 == 1) servers.RestartBroker();
        else if (blow % 8 == 2) servers.RestartDatabase();
        else Replace(random.Next(_workers.Length));
    }

    private void Replace(int number)
    {
        _workers[number].Dispose();
        _workers[number] = Start();
    }

    private WorkerProcess Start() => new(queue, servers.Ledger);
}
