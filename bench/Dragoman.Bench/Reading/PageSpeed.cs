using System.CommandLine;
using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.Bench.Reading;

/// <summary><c>pages</c>: reads real pages, body and date together; prints speed and allocations.</summary>
internal static class PageSpeed
{
    private const int WarmUp = 200;

    public static Command Verb()
    {
        var folder = new Option<string>("--pages")
        {
            DefaultValueFactory = _ => "../shared/data/pages", Description = "Folder with html.tar files.",
        };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 5, Description = "Rounds over all pages." };
        var command = new Command("pages", "Measures speed and allocations of reading pages.") { folder, rounds };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(rounds)));
        return command;
    }

    private static void Run(string folder, int rounds)
    {
        var pages = Directory.EnumerateFiles(folder, "html.tar", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(Pages).ToList();
        Console.WriteLine($"{pages.Count} pages of {pages.Average(page => page.Length) / 1000:F0} kB");
        var reader = ArticleReader.Load(ModelFolder.Default);
        Read(reader, pages.Take(WarmUp));
        for (var round = 1; round <= rounds; round++)
        {
            GC.Collect();
            var (before, allocated) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
            var articles = Read(reader, pages);
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine($"{pages.Count / seconds:F0} pages a second of processor time, {articles} articles, "
                + $"{(GC.GetTotalAllocatedBytes() - allocated) / pages.Count / 1000:N0} kB allocated a page");
        }
    }

    private static int Read(ArticleReader reader, IEnumerable<byte[]> pages) =>
        pages.Count(page => reader.Read("a.html", new MemoryStream(page), new ReadOptions()).Single().Article is not null);

    private static List<byte[]> Pages(string path)
    {
        List<byte[]> pages = [];
        using var tar = new TarReader(File.OpenRead(path));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null) continue;
            using var page = new GZipStream(entry.DataStream, CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            page.CopyTo(bytes);
            pages.Add(bytes.ToArray());
        }
        return pages;
    }
}
