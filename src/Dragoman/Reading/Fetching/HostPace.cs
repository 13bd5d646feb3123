using System.Collections.Concurrent;

namespace Dragoman.Reading.Fetching;

/// <summary>Keeps a pause between two requests to one host, and a longer one where the host asked for it.</summary>
internal sealed class HostPace(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _free = new(StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _rests = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long a host is still to be left alone, null where it is not.</summary>
    public TimeSpan? Rest(string host) =>
        _rests.TryGetValue(host, out var until) && until - clock.GetUtcNow() is var left && left > TimeSpan.Zero ? left : null;

    /// <summary>Leaves a host alone for a while.</summary>
    public void LetRest(string host, TimeSpan time) => _rests[host] = clock.GetUtcNow() + time;

    /// <summary>Waits until the host may be asked, and books the pause behind it.</summary>
    public async Task WaitAsync(string host, TimeSpan pause, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var next = _free.AddOrUpdate(host, now + pause, (_, free) => (free > now ? free : now) + pause);
        var wait = next - pause - now;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stop).ConfigureAwait(false);
    }
}
