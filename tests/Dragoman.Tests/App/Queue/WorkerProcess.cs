using System.Diagnostics;
using System.Globalization;
using Dragoman.App.Queue;

namespace Dragoman.Tests.App.Queue;

/// <summary>A worker as users run it, in a process of its own that can be killed.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    public WorkerProcess(QueueAddress queue, string ledger, int jobs = 1)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true };
        foreach (var argument in new[]
        {
            typeof(Worker).Assembly.Location, "worker", "--queue", queue.Broker.OriginalString, "--name", queue.Name,
            "--ledger", ledger, "--jobs", jobs.ToString(CultureInfo.InvariantCulture),
        })
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    public bool IsRunning => !_process.HasExited;

    /// <summary>SIGKILL: the worker learns nothing of it.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>SIGTERM; gives the exit code.</summary>
    public async Task<int> TerminateAsync(CancellationToken stop)
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync(stop);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
