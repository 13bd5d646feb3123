using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Reading;

namespace Dragoman.Bench.Reading;

/// <summary><c>hostile</c>: reads each page and PDF that was made to do harm; prints the processor time of each, dearest first.</summary>
internal static class HostileCost
{
    public static Command Verb()
    {
        var command = new Command("hostile", "Prints what each hostile page and PDF of the tests costs, in processor time.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        var reader = ArticleReader.Load(ModelFolder.Default);
        Print(reader, "a.html", HostilePages.All().Select(page => (page.What, Encoding.UTF8.GetBytes(page.Html))));
        Print(reader, "a.pdf", HostilePdfs.Names.Select(what => (what, HostilePdfs.Make(what))));
    }

    private static void Print(ArticleReader reader, string name, IEnumerable<(string What, byte[] Bytes)> inputs)
    {
        foreach (var (what, bytes) in inputs.Take(3)) Measure(reader, name, what, bytes);
        var costs = inputs.Select(input => Measure(reader, name, input.What, input.Bytes)).OrderByDescending(cost => cost.Seconds);
        foreach (var (what, seconds, end) in costs) Console.WriteLine($"{seconds,6:F2} s  {what}: {end}");
    }

    private static (string What, double Seconds, string End) Measure(ArticleReader reader, string name, string what, byte[] bytes)
    {
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = reader.Read(name, new MemoryStream(bytes), new ReadOptions()).Single();
        return (what, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, result.Failure ?? "an article");
    }
}
