using System.Diagnostics;
using Dragoman.App.Commands;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App;

/// <summary><c>code --stream</c> keeps its contract, alone and under what drives it: see <c>samples/streaming</c>.</summary>
public sealed class StreamFilterTests
{
    private const string Error = "\"error\":";

    /// <summary>Texts, and what no text can be made of, first of all, where a form might be guessed by it.</summary>
    private static readonly string[] s_lines =
        ["this is no JSON", .. File.ReadAllLines(Repository.File("samples", "agency.jsonl")), "", "{\"id\": \"no text\"}"];

    [Fact]
    public async Task One_line_in_is_one_line_out_in_order_and_errors_are_records()
    {
        var output = await RunAsync("$DRAGOMAN code --stream -");
        Assert.Equal(s_lines.Length, output.Length);
        Assert.Equal([true, false, false, false, true, true], output.Select(line => line.Contains(Error, StringComparison.Ordinal)));
        Assert.Equal(["wire-2101", "wire-2102", "wire-2103"], output[1..4].Select(Id));
    }

    [Fact]
    public async Task Nothing_in_is_nothing_out() => Assert.Empty(await RunAsync("$DRAGOMAN code --stream - < /dev/null"));

    /// <summary>Hadoop's and Spark's contract: each split goes through a mapper of its own, and the outputs are set side by side.</summary>
    [Fact]
    public async Task Splits_through_mappers_give_what_one_program_gives()
    {
        var mapper = Repository.File("samples", "streaming", "mapper.sh");
        var mapped = await RunAsync($"split -l 2 --filter='{mapper}' -");
        Assert.Equal(WithoutErrors(await RunAsync("$DRAGOMAN code --stream -")), WithoutErrors(mapped));
        Assert.Equal(s_lines.Length, mapped.Length);
    }

    /// <summary>The script itself, with a stand-in for the command <c>hadoop</c>.</summary>
    [Fact]
    public async Task The_script_for_Hadoop_streaming_gives_what_one_program_gives()
    {
        using var task = new StreamingTask();
        var output = await RunAsync($"cat > lines && HADOOP_HOME=. sh hadoop-streaming.sh lines $PWD/out && cat out/part-*", task.Folder);
        Assert.Equal(WithoutErrors(await RunAsync("$DRAGOMAN code --stream -")), WithoutErrors(output).Select(line => line.TrimEnd('\t')));
        Assert.Equal(s_lines.Length, output.Length);
    }

    /// <summary>The script itself, with a stand-in for the module <c>pyspark</c>.</summary>
    [PythonFact]
    public async Task The_script_for_Spark_gives_what_one_program_gives()
    {
        using var task = new StreamingTask();
        var output = await RunAsync(
            "mkdir app && tar xzf app.tar.gz -C app && cat > lines && python3 spark_pipe.py lines out && cat out/part-*", task.Folder);
        Assert.Equal(WithoutErrors(await RunAsync("$DRAGOMAN code --stream -")), WithoutErrors(output));
        Assert.Equal(s_lines.Length, output.Length);
    }

    [ParallelFact]
    public async Task Gnu_parallel_gives_what_one_program_gives()
    {
        var script = Repository.File("samples", "streaming", "gnu-parallel.sh");
        var output = await RunAsync($"LINES_EACH=3 {script}");
        Assert.Equal(WithoutErrors(await RunAsync("$DRAGOMAN code --stream -")), WithoutErrors(output));
        Assert.Equal(s_lines.Length, output.Length);
    }

    /// <summary>Errors name the line of their split, so they are counted rather than compared.</summary>
    private static string[] WithoutErrors(string[] lines) => [.. lines.Where(line => !line.Contains(Error, StringComparison.Ordinal))];

    private static string Id(string line)
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        return json.RootElement.GetProperty("document").GetProperty("id").GetString()!;
    }

    private static async Task<string[]> RunAsync(string command, string? folder = null)
    {
        var start = new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (folder is not null)
        {
            start.WorkingDirectory = folder;
            start.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        }
        start.Environment["DRAGOMAN"] = "dotnet " + typeof(StreamFilter).Assembly.Location;
        using var shell = Process.Start(start)!;
        var output = shell.StandardOutput.ReadToEndAsync();
        try
        {
            foreach (var line in s_lines) await shell.StandardInput.WriteAsync(line + "\n");
            shell.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command reads something else.
        }
        await shell.WaitForExitAsync();
        Assert.Equal(0, shell.ExitCode);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
