using System.Diagnostics;

namespace Dragoman.Bench.Pages;

/// <summary>The program itself, serving a ledger in a process of its own, so that its memory and its processor time can be told.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private ServedSite(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public HttpClient Client { get; }

    /// <summary>Processor time so far, of all threads, the kernel's included.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Resident memory that is the process's own: pages of the mapped ledger belong to the system's cache.</summary>
    public long OwnMemory => Kilobytes("RssAnon:") << 10;

    public static async Task<ServedSite> Start(string program, string ledger, int port)
    {
        var access = Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.db");
        var process = Process.Start(new ProcessStartInfo("dotnet",
            [program, "serve", "--ledger", ledger, "--port", $"{port}", "--access", access]) { RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.BeginErrorReadLine();
        var site = new ServedSite(process, new Uri($"http://127.0.0.1:{port}"));
        var start = Stopwatch.StartNew();
        while (!await site.IsReady())
        {
            if (process.HasExited || start.Elapsed > s_patience) throw new InvalidOperationException($"{program} does not serve {ledger}.");
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Ready when texts can be coded too.</summary>
    private async Task<bool> IsReady()
    {
        try
        {
            return (await Client.GetStringAsync("/-/versions.json")).Contains("\"can_code\":true", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private long Kilobytes(string field) => long.Parse(
        File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith(field, StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], System.Globalization.CultureInfo.InvariantCulture);
}
