using System.Collections.Concurrent;

namespace Dragoman.Reading.Fetching;

/// <summary>Keeps a pause between two requests to one host.</summary>
internal sealed class HostPace(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _free = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until the host may be asked, and books the pause behind it.</summary>
    public async Task WaitAsync(string host, TimeSpan pause, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var next = _free.AddOrUpdate(host, now + pause, (_, free) => (free > now ? free : now) + pause);
        var wait = next - pause - now;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stop).ConfigureAwait(false);
    }
}
