using System.Globalization;
using System.Text;
using Dragoman.Ledger;

namespace Dragoman.App.Queue;

/// <summary>Counts what a worker does, for its health page. Safe for many threads.</summary>
internal sealed class WorkerMetrics
{
    private long _added, _unchanged, _replaced, _failed, _dead, _batches, _brokerLosses, _storeLosses, _inHand, _codingTicks, _storingTicks;
    private volatile bool _hasBroker;
    private volatile bool _hasStore = true;

    /// <summary>Connected to the broker, and the ledger took what it was last given.</summary>
    public bool IsHealthy => _hasBroker && _hasStore;

    /// <summary>Documents that are safe in the ledger.</summary>
    public long Documents => Interlocked.Read(ref _added) + Interlocked.Read(ref _unchanged) + Interlocked.Read(ref _replaced);

    public void BrokerFound() => _hasBroker = true;

    public void BrokerLost()
    {
        _hasBroker = false;
        Interlocked.Exchange(ref _inHand, 0);
        Interlocked.Increment(ref _brokerLosses);
    }

    public void StoreLost()
    {
        _hasStore = false;
        Interlocked.Increment(ref _storeLosses);
    }

    public void Received() => Interlocked.Increment(ref _inHand);

    public void Settled() => Interlocked.Decrement(ref _inHand);

    public void Failed() => Interlocked.Increment(ref _failed);

    public void Dead() => Interlocked.Increment(ref _dead);

    public void Coded(TimeSpan time) => Interlocked.Add(ref _codingTicks, time.Ticks);

    public void Stored(TimeSpan time) => Interlocked.Add(ref _storingTicks, time.Ticks);

    public void Stored(IReadOnlyList<AddOutcome> outcomes)
    {
        _hasStore = true;
        Interlocked.Increment(ref _batches);
        Interlocked.Add(ref _added, outcomes.Count(o => o == AddOutcome.Added));
        Interlocked.Add(ref _unchanged, outcomes.Count(o => o == AddOutcome.Unchanged));
        Interlocked.Add(ref _replaced, outcomes.Count(o => o == AddOutcome.Replaced));
    }

    /// <summary>All counts in Prometheus' text format.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        Write(text, "documents_total{outcome=\"added\"}", _added);
        Write(text, "documents_total{outcome=\"unchanged\"}", _unchanged);
        Write(text, "documents_total{outcome=\"replaced\"}", _replaced);
        Write(text, "failures_total", _failed);
        Write(text, "dead_letters_total", _dead);
        Write(text, "batches_total", _batches);
        Write(text, "losses_total{of=\"broker\"}", _brokerLosses);
        Write(text, "losses_total{of=\"ledger\"}", _storeLosses);
        Write(text, "in_hand", _inHand);
        Write(text, "coding_seconds_total", TimeSpan.FromTicks(_codingTicks).TotalSeconds);
        Write(text, "storing_seconds_total", TimeSpan.FromTicks(_storingTicks).TotalSeconds);
        Write(text, "processor_seconds_total", Environment.CpuUsage.TotalTime.TotalSeconds);
        Write(text, "memory_bytes", Environment.WorkingSet);
        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, double value) =>
        text.Append("dragoman_worker_").Append(name).Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
