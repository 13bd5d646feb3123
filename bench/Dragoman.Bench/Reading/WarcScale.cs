using System.CommandLine;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.Bench.Reading;

/// <summary><c>warc</c>: makes a web archive as large as asked and reads it; prints speed and memory.</summary>
internal static class WarcScale
{
    private const int Paragraphs = 40;

    /// <summary>Pages read by themselves, for comparison.</summary>
    private const int Singles = 1000;

    public static Command Verb()
    {
        var size = new Option<int>("--megabytes") { DefaultValueFactory = _ => 2048, Description = "Size of the archive, unpacked." };
        var packed = new Option<bool>("--gzip") { Description = "Pack each record with gzip, as Common Crawl does." };
        var command = new Command("warc", "Makes a WARC of pages, reads it, prints speed and memory.") { size, packed };
        command.SetAction(parsed => Run(parsed.GetValue(size) * 1_000_000L, parsed.GetValue(packed)));
        return command;
    }

    private static void Run(long size, bool packed)
    {
        var path = Path.Combine(Path.GetTempPath(), $"dragoman-bench-{Environment.ProcessId}.warc" + (packed ? ".gz" : ""));
        try
        {
            Make(path, size, packed);
            Console.WriteLine($"{size / 1_000_000} MB unpacked, {new FileInfo(path).Length / 1_000_000} MB on disk");
            var reader = ArticleReader.Load(ModelFolder.Default);
            var random = new Random(1);
            var pages = Enumerable.Range(0, Singles).Select(number => Encoding.UTF8.GetBytes(Page(random, number))).ToList();
            Single(reader, pages);
            var unpacking = Seconds(() => Unpack(path, packed));
            var page = Seconds(() => Single(reader, pages)) / Singles;
            Measure(reader, path, size, unpacking, page);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Measure(ArticleReader reader, string path, long size, double unpacking, double page)
    {
        long pages = 0;
        List<long> memory = [];
        var seconds = Seconds(() =>
        {
            foreach (var result in reader.Read([path], new ReadOptions()))
            {
                if (result.Article is null) throw new InvalidDataException(result.Failure);
                if (++pages % 1000 == 0) memory.Add(Environment.WorkingSet / 1_000_000);
            }
        });
        Console.WriteLine($"{pages} pages in {seconds:F1} s of processor time: "
            + $"{pages / seconds:F0} pages, {size / 1e6 / seconds:F0} MB a second");
        Console.WriteLine($"unpacking alone {unpacking:F1} s, the pages alone {pages * page:F1} s, "
            + $"together {unpacking + pages * page:F1} s");
        Console.WriteLine($"working set after each 1000 pages, MB: {string.Join(' ', memory)}");
    }

    /// <summary>Processor time of an action, all threads of the program together.</summary>
    private static double Seconds(Action action)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
    }

    private static void Unpack(string path, bool packed)
    {
        using var file = File.OpenRead(path);
        using Stream stream = packed ? new GZipStream(file, CompressionMode.Decompress) : file;
        stream.CopyTo(Stream.Null, 1 << 16);
    }

    private static void Single(ArticleReader reader, List<byte[]> pages)
    {
        foreach (var page in pages)
            if (reader.Read("a.html", new MemoryStream(page), new ReadOptions()).Single() is { Failure: { } failure })
                throw new InvalidDataException(failure);
    }

    private static void Make(string path, long size, bool packed)
    {
        var random = new Random(1);
        using var file = File.Create(path);
        for (long written = 0, number = 0; written < size; number++)
        {
            var record = Record(Page(random, number), number);
            if (packed)
                using (var zip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true)) zip.Write(record);
            else file.Write(record);
            written += record.Length;
        }
    }

    private static byte[] Record(string page, long number)
    {
        var answer = $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n{page}";
        var head = $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\n"
            + $"Content-Length: {Encoding.UTF8.GetByteCount(answer)}\r\n\r\n";
        return Encoding.UTF8.GetBytes(head + answer + "\r\n\r\n");
    }

    /// <summary>About 150 kB as on real news pages: scripts and styles, a menu, the story, lists of others.</summary>
    private static string Page(Random random, long number)
    {
        var page = new StringBuilder($"<!DOCTYPE html><html lang=en><head><title>Ministers meet for round {number}</title><script>");
        for (var i = 0; i < 2100; i++) page.Append($"var a{i}={{k:{random.Next()},u:'https://cdn.example/{random.Next():x}.js'}};");
        page.Append("</script></head><body><nav class=menu><ul>");
        for (var i = 0; i < 120; i++) page.Append($"<li><a href='/s/{i}'>Section {i}</a></li>");
        page.Append($"</ul></nav><article><h1>Ministers meet for round {number}</h1>")
            .Append("<time datetime='2024-01-23T11:54:00Z'>23 Jan 2024</time>");
        for (var i = 0; i < Paragraphs; i++)
            page.Append($"<p>The ministers of country {random.Next(99)} and country {random.Next(99)} met on Tuesday, their offices said, ")
                .Append($"and spoke about trade, the border and {random.Next(999)} prisoners. They agreed to meet again.</p>");
        page.Append("</article><aside class=related><h3>Most read</h3><ul>");
        for (var i = 0; i < 200; i++) page.Append($"<li class=teaser><a href='/a/{random.Next()}'>Another story about matter {i}</a></li>");
        return page.Append("</ul></aside><footer class=footer><p>All rights reserved</p></footer></body></html>").ToString();
    }
}
