using System.Diagnostics;
using Dragoman.App.Commands;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.App;

/// <summary>A folder with the scripts for Hadoop and Spark, their stand-ins, and the program as an archive.</summary>
internal sealed class StreamingTask : IDisposable
{
    private static readonly string[] s_scripts = ["mapper.sh", "hadoop-streaming.sh", "spark_pipe.py"];
    private static readonly string[] s_standIns = ["hadoop", "pyspark.py"];

    public StreamingTask()
    {
        foreach (var script in s_scripts) File.Copy(Repository.File("samples", "streaming", script), Path.Combine(Folder, script));
        foreach (var standIn in s_standIns)
            File.Copy(Repository.File("tests", "Dragoman.Tests", "App", "Streaming", standIn), Path.Combine(Folder, standIn));
        // Links travel faster than what they lead to.
        var links = Directory.CreateDirectory(Path.Combine(Folder, "links")).FullName;
        foreach (var entry in Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(typeof(StreamFilter).Assembly.Location)!))
            File.CreateSymbolicLink(Path.Combine(links, Path.GetFileName(entry)), entry);
        using var tar = Process.Start("tar", ["czf", Path.Combine(Folder, "app.tar.gz"), "-C", links, "."]);
        tar.WaitForExit();
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dragoman_streaming").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
