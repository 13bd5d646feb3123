namespace Dragoman.App.Output;

/// <summary>Turns the first Ctrl-C into a request to end cleanly; the second ends the program as ever.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public Interrupt() => Console.CancelKeyPress += Ask;

    /// <summary>Set once the user asked to stop.</summary>
    public CancellationToken Asked => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Console.CancelKeyPress -= Ask;
        _source.Dispose();
    }

    private void Ask(object? sender, ConsoleCancelEventArgs key)
    {
        if (_source.IsCancellationRequested) return;
        key.Cancel = true;
        _source.Cancel();
        Console.Error.WriteLine("Stopping after the documents in hand; press Ctrl-C again to stop at once.");
    }
}
