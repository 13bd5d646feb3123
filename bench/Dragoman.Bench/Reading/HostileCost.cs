using System.CommandLine;
using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Reading;

namespace Dragoman.Bench.Reading;

/// <summary><c>hostile</c>: reads each page that was made to do harm; prints the processor time of each, dearest first.</summary>
internal static class HostileCost
{
    public static Command Verb()
    {
        var command = new Command("hostile", "Prints what each hostile page of the tests costs, in processor time.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var reader = ArticleReader.Load(ModelFolder.Default);
        var path = Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.html");
        try
        {
            foreach (var (_, html) in HostilePages.All().Take(3)) Read(reader, path, html);
            var costs = HostilePages.All().Select(page => Measure(reader, path, page)).OrderByDescending(cost => cost.Seconds);
            foreach (var (what, seconds, end) in costs)
                Console.WriteLine($"{seconds,6:F2} s  {what}: {end}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static (string What, double Seconds, string End) Measure(ArticleReader reader, string path, (string What, string Html) page)
    {
        File.WriteAllText(path, page.Html);
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = reader.Read([path], new ReadOptions()).Single();
        return (page.What, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, result.Failure ?? "an article");
    }

    private static void Read(ArticleReader reader, string path, string html) => Measure(reader, path, ("", html));
}
