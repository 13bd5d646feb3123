using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Dragoman.App.Queue;
using Dragoman.Tests.Reading;

namespace Dragoman.Tests.App;

/// <summary>A run in a process of its own that is killed in the middle, and goes on with its journal.</summary>
public sealed class KilledRunTests
{
    /// <summary>Far more than the pipe between the processes holds, so that the first run is surely in the middle.</summary>
    private const int Documents = 6000;

    private const int Seen = 500;

    [Fact]
    public void Killed_run_goes_on_where_it_stopped()
    {
        using var read = new Read();
        var path = read.Write("a.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, Documents).Select(n =>
            $"{{\"id\":\"{n}\",\"text\":\"The foreign ministers of Chile and Peru met for round {n} of their talks.\"}}\n"))));
        var first = Ids(path, read.Folder, Seen);
        var second = Ids(path, read.Folder, int.MaxValue);

        // What was written in the very moment of the kill may come twice; nothing else does, and nothing is left out.
        Assert.InRange(second[0], first[^1], first[^1] + 1);
        Assert.Equal(Enumerable.Range(second[0], Documents - second[0]), second);
        Assert.Empty(Ids(path, read.Folder, int.MaxValue));
    }

    /// <summary>Numbers of the documents that a run writes; it is killed after some.</summary>
    private static List<int> Ids(string path, string folder, int count)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(Worker).Assembly.Location, "read", path, "--resume", Path.Combine(folder, "journal") })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        List<int> ids = [];
        while (ids.Count < count && process.StandardOutput.ReadLine() is { } line) ids.Add(Id(line));
        if (ids.Count == count) process.Kill();
        while (process.StandardOutput.ReadLine() is { } line && line.EndsWith('}')) ids.Add(Id(line));
        process.WaitForExit();
        return ids;
    }

    private static int Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return int.Parse(json.RootElement.GetProperty("id").GetString()!, CultureInfo.InvariantCulture);
    }
}
