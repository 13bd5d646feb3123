using System.Runtime.InteropServices;

namespace Dragoman.App.Output;

/// <summary>Turns the first Ctrl-C or SIGTERM into a request to end cleanly; the second ends the program as ever.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    private readonly PosixSignalRegistration _termination;

    public Interrupt()
    {
        Console.CancelKeyPress += Ask;
        _termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = Ask());
    }

    /// <summary>Set once the user asked to stop.</summary>
    public CancellationToken Asked => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= Ask;
        _termination.Dispose();
        _source.Dispose();
    }

    private void Ask(object? sender, ConsoleCancelEventArgs key) => key.Cancel = Ask();

    /// <summary>False where it was asked before.</summary>
    private bool Ask()
    {
        if (_source.IsCancellationRequested) return false;
        Console.Error.WriteLine("Stopping after the documents in hand; press Ctrl-C again to stop at once.");
        _source.Cancel();
        return true;
    }
}
