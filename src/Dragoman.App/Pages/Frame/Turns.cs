namespace Dragoman.App.Pages.Frame;

/// <summary>
/// How many pages are made at once. More than the processors can work on only take memory and time from each other; the rest
/// wait in the order in which they came.
/// </summary>
internal sealed class Turns : IDisposable
{
    private const int OfEachProcessor = 2;
    private readonly SemaphoreSlim _free = new(OfEachProcessor * Environment.ProcessorCount);

    /// <summary>Waits for a turn, works, and gives it back.</summary>
    public async Task<IResult> Take(Func<Task<IResult>> work, CancellationToken stop)
    {
        await _free.WaitAsync(stop);
        try
        {
            return await work();
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();
}
