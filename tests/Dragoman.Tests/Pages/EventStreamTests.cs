using System.Text.Json;
using Dragoman.Ledger;

namespace Dragoman.Tests.Pages;

public sealed class EventStreamTests(TestSite site) : IClassFixture<TestSite>
{
    /// <summary>Longer than a busy machine takes; only a stream that says nothing at all gets so far.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Entries_that_another_program_adds_come_as_events_and_old_ones_do_not()
    {
        using var client = site.Client();
        using var stop = new CancellationTokenSource(s_patience);
        using var answer = await client.GetAsync("/events", HttpCompletionOption.ResponseHeadersRead, stop.Token);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(stop.Token));
        Assert.Equal("retry: 5000", await lines.ReadLineAsync(stop.Token));
        while (!(await lines.ReadLineAsync(stop.Token))!.StartsWith(": still here", StringComparison.Ordinal))
        {
            // What lay in the ledger before is known already.
        }
        using (var ledger = LedgerStore.Open(site.LedgerFile, site.Clock)) ledger.Add(Showcase.Late());

        var heard = new List<string>();
        while (heard.Count < 3)
            if (await lines.ReadLineAsync(stop.Token) is { Length: > 0 } line && line[0] != ':') heard.Add(line);
        Assert.Equal("event: entry", heard[0]);
        using var entry = JsonDocument.Parse(heard[2]["data: ".Length..]);
        Assert.Equal("id: " + entry.RootElement.GetProperty("entry").GetString(), heard[1]);
        Assert.Equal("phone", entry.RootElement.GetProperty("event").GetProperty("mode").GetString());
    }
}
