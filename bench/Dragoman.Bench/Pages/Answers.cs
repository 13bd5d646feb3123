using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace Dragoman.Bench.Pages;

/// <summary>What a site answered, and how long after the request was due.</summary>
internal sealed class Answers
{
    private readonly List<(string Kind, double Milliseconds)> _times = [];

    public int Errors { get; private set; }

    public async Task Ask(HttpClient site, string kind, string address, Stopwatch watch, TimeSpan due)
    {
        var isRight = false;
        try
        {
            using var answer = await site.GetAsync(address);
            await answer.Content.ReadAsByteArrayAsync();
            // Pairs that never met have no page; the news is random.
            isRight = (int)answer.StatusCode < 400 || answer.StatusCode == HttpStatusCode.NotFound;
            if (!isRight) Console.Error.WriteLine($"{(int)answer.StatusCode} {address}");
        }
        catch (HttpRequestException fault)
        {
            Console.Error.WriteLine($"{address}: {fault.Message}");
        }
        lock (_times)
        {
            _times.Add((kind, (watch.Elapsed - due).TotalMilliseconds));
            if (!isRight) Errors++;
        }
    }

    /// <summary>Medians and the slowest hundredth in a line.</summary>
    public string Summary()
    {
        lock (_times) return Line([.. _times.Select(t => t.Milliseconds).Order()]) + $"; {Errors} errors";
    }

    /// <summary>The same by kind of page.</summary>
    public string Table() => string.Join('\n', _times.GroupBy(t => t.Kind, StringComparer.Ordinal)
        .Select(g => $"{g.Key,-38}{Line([.. g.Select(t => t.Milliseconds).Order()])}"));

    private static string Line(double[] sorted) => sorted.Length == 0 ? "nothing yet" : string.Create(CultureInfo.InvariantCulture,
        $"{sorted.Length,6} requests; median {At(sorted, 0.5),5:0} ms, p90 {At(sorted, 0.9),5:0} ms, p99 {At(sorted, 0.99),5:0} ms")
        + string.Create(CultureInfo.InvariantCulture, $", worst {sorted[^1],5:0} ms");

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
}
