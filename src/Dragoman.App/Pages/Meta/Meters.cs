using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Meta;

/// <summary>Counts requests and what they take, for Prometheus.</summary>
internal sealed class Meters(TimeProvider clock)
{
    private static readonly double[] s_bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
    private readonly ConcurrentDictionary<(string Route, int Status), long> _requests = new();
    private readonly long[] _buckets = new long[s_bounds.Length + 1];
    private readonly DateTimeOffset _start = clock.GetUtcNow();
    private long _microseconds;

    public async Task Measure(HttpContext http, RequestDelegate next)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            _requests.AddOrUpdate((route, http.Response.StatusCode), 1, (_, n) => n + 1);
            // A stream of events lasts as long as its reader stays: no measure of speed.
            if (route != "/events") Add(Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Prometheus' text format.</summary>
    public string Write(LedgerSize size)
    {
        var text = new StringBuilder();
        Head(text, "dragoman_requests_total", "counter", "Requests by route and status.");
        foreach (var ((route, status), count) in _requests.OrderBy(r => r.Key.Route, StringComparer.Ordinal).ThenBy(r => r.Key.Status))
            text.Append(CultureInfo.InvariantCulture, $"dragoman_requests_total{{route=\"{route}\",status=\"{status}\"}} {count}\n");
        Head(text, "dragoman_request_seconds", "histogram", "Time to answer.");
        var sum = 0L;
        for (var i = 0; i < _buckets.Length; i++)
        {
            sum += Interlocked.Read(ref _buckets[i]);
            var bound = i < s_bounds.Length ? s_bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            text.Append(CultureInfo.InvariantCulture, $"dragoman_request_seconds_bucket{{le=\"{bound}\"}} {sum}\n");
        }
        text.Append(CultureInfo.InvariantCulture, $"dragoman_request_seconds_sum {Interlocked.Read(ref _microseconds) / 1e6}\n")
            .Append(CultureInfo.InvariantCulture, $"dragoman_request_seconds_count {sum}\n");
        Gauge(text, "dragoman_ledger_documents", "Documents in the ledger.", size.Documents);
        Gauge(text, "dragoman_ledger_entries", "Entries in the ledger.", size.Entries);
        Gauge(text, "dragoman_ledger_reports", "Reports in the ledger.", size.Reports);
        Gauge(text, "process_resident_memory_bytes", "Memory of the process.", Environment.WorkingSet);
        Head(text, "process_gc_pause_seconds_total", "counter", "Time for which collecting memory stopped everything.");
        text.Append(CultureInfo.InvariantCulture, $"process_gc_pause_seconds_total {GC.GetTotalPauseDuration().TotalSeconds}\n");
        Head(text, "process_allocated_bytes_total", "counter", "Memory asked for since the start.");
        text.Append(CultureInfo.InvariantCulture, $"process_allocated_bytes_total {GC.GetTotalAllocatedBytes()}\n");
        Gauge(text, "process_uptime_seconds", "Time since the start.", (long)(clock.GetUtcNow() - _start).TotalSeconds);
        return text.ToString();
    }

    private void Add(TimeSpan time)
    {
        var bucket = Array.FindIndex(s_bounds, b => time.TotalSeconds <= b);
        Interlocked.Increment(ref _buckets[bucket < 0 ? s_bounds.Length : bucket]);
        Interlocked.Add(ref _microseconds, (long)time.TotalMicroseconds);
    }

    private static void Gauge(StringBuilder text, string name, string help, long value)
    {
        Head(text, name, "gauge", help);
        text.Append(CultureInfo.InvariantCulture, $"{name} {value}\n");
    }

    private static void Head(StringBuilder text, string name, string type, string help) =>
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");
}
