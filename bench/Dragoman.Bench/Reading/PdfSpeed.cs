using System.CommandLine;
using System.Diagnostics;
using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Tests.Reading;

namespace Dragoman.Bench.Reading;

/// <summary><c>pdf</c>: sets PDFs in one column and in two, reads them, and prints speed and allocations.</summary>
internal static class PdfSpeed
{
    private const int Paragraphs = 80;

    private static readonly string[] s_words =
        ("the ministers of foreign affairs and trade met on Tuesday in the capital and spoke about fishing borders prisoners health "
            + "customs ports the resolution of the Council that both countries support and a further meeting which is planned").Split(' ');

    public static Command Verb()
    {
        var files = new Option<int>("--files") { DefaultValueFactory = _ => 40, Description = "PDFs of about ten pages each." };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 5, Description = "Rounds over all of them." };
        var command = new Command("pdf", "Measures speed and allocations of reading PDFs.") { files, rounds };
        command.SetAction(parsed => Run(parsed.GetValue(files), parsed.GetValue(rounds)));
        return command;
    }

    private static void Run(int files, int rounds)
    {
        var random = new Random(1);
        var pdfs = Enumerable.Range(0, files).Select(number => Set(random, number)).ToList();
        var pages = pdfs.Sum(pdf => pdf.Pages);
        Console.WriteLine($"{files} PDFs, {pages} pages");
        var reader = ArticleReader.Load(ModelFolder.Default);
        for (var round = 1; round <= rounds; round++)
        {
            GC.Collect();
            var (before, allocated) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes());
            long letters = pdfs.Sum(pdf => Read(reader, pdf.Bytes));
            var seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
            Console.WriteLine($"{pages / seconds:F0} pages a second of processor time, {letters / pages} letters a page, "
                + $"{(GC.GetTotalAllocatedBytes() - allocated) / pages / 1000:N0} kB allocated a page");
        }
    }

    private static int Read(ArticleReader reader, byte[] pdf) =>
        reader.Read("a.pdf", new MemoryStream(pdf), new ReadOptions()).Single() is { Article: { } article }
            ? article.Text.Length : throw new InvalidDataException("a PDF was not read");

    private static (byte[] Bytes, int Pages) Set(Random random, int number)
    {
        var sample = new PdfSample { Gutter = number % 2 == 0 ? 0 : 16, Gap = number % 4 < 2 ? 8 : 0 }
            .Heading($"Report of the ministry, number {number}").Text([.. Enumerable.Range(0, Paragraphs).Select(_ => Paragraph(random))])
            .Everywhere("Ministry of Foreign Affairs", 810).Everywhere("#/%", 30);
        return (sample.ToBytes(), sample.Pages);
    }

    private static string Paragraph(Random random) =>
        "It was said that " + string.Join(' ', Enumerable.Range(0, 80).Select(_ => s_words[random.Next(s_words.Length)])) + ".";
}
