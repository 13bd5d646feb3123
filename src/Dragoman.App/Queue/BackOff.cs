namespace Dragoman.App.Queue;

/// <summary>Waits longer after each failure in a row, so that a server that comes back is not overrun.</summary>
internal sealed class BackOff
{
    private static readonly TimeSpan s_first = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(15);
    private TimeSpan _next = s_first;

    /// <summary>The last attempt succeeded: the next failure waits shortly again.</summary>
    public void Reset() => _next = s_first;

    /// <summary>Waits, and doubles the next wait.</summary>
    public Task WaitAsync(CancellationToken stop)
    {
        var now = _next;
        _next = now * 2 < s_longest ? now * 2 : s_longest;
        return Task.Delay(now, stop);
    }
}
