using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>A run that was cut off goes on behind the last document that was noted, whatever its form, and reads nothing again.</summary>
public sealed class ResumeTests
{
    private const int Documents = 7;

    /// <summary>Bytes that tell the form, those of tar the longest.</summary>
    private const int Head = 263;

    private static readonly Dictionary<string, byte[]> s_files = Files();

    public static TheoryData<string> Names => [.. s_files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_document_comes_once_wherever_the_run_stops(string name)
    {
        using var read = new Read();
        var path = read.Write(name, s_files[name]);
        var all = Texts(Read.Reader.Read([path], new ReadOptions()));
        Assert.InRange(all.Count, 2, int.MaxValue);
        for (var stop = 1; stop <= all.Count; stop++)
        {
            var journal = Path.Combine(read.Folder, $"journal{stop}");
            Assert.Equal(all, [.. Some(path, journal, stop), .. Some(path, journal, 2), .. Some(path, journal, int.MaxValue)]);
            Assert.Empty(Some(path, journal, int.MaxValue));
        }
    }

    [Theory]
    [InlineData("a.jsonl", 5)]
    [InlineData("a.warc", 5)]
    [InlineData("a.warc.gz", 5)]
    [InlineData("a.tar", 9)]
    public void What_was_read_is_not_looked_at_again(string name, int count)
    {
        using var read = new Read();
        var path = read.Write(name, s_files[name]);
        var journal = Path.Combine(read.Folder, "journal");
        var all = Texts(Read.Reader.Read([path], new ReadOptions()));
        var first = Some(path, journal, count);
        using (var file = File.OpenWrite(path))
        {
            file.Position = Head;
            file.Write(new byte[LastMark(journal) - Head]);
        }
        Assert.Equal(all, [.. first, .. Some(path, journal, int.MaxValue)]);
    }

    [Fact]
    public void File_that_became_shorter_is_another_one()
    {
        using var read = new Read();
        var path = read.Write("a.jsonl", s_files["a.jsonl"]);
        var journal = Path.Combine(read.Folder, "journal");
        Some(path, journal, 5);
        read.Write("a.jsonl", "{\"text\":\"They met again.\"}\n");
        Assert.Equal(["They met again."], Some(path, journal, int.MaxValue));
    }

    /// <summary>Reads and notes some documents, then stops as a crash would: with half a line in the journal.</summary>
    private static List<string> Some(string path, string journal, int count)
    {
        List<string> texts;
        using (var open = ReadJournal.Open(journal))
            texts = Texts(Read.Reader.Read([path], new ReadOptions { Journal = open, Follow = false }).Take(count).Select(result =>
            {
                open.Note(result);
                return result;
            }));
        File.AppendAllText(journal, "9\tcut of");
        return texts;
    }

    /// <summary>The place in the file up to which it was read.</summary>
    private static int LastMark(string journal) => File.ReadLines(journal).Select(line => line.Split('\t'))
        .Where(fields => fields.Length == 3).Select(fields => int.Parse(fields[2].Split('.')[0], CultureInfo.InvariantCulture)).Last();

    private static List<string> Texts(IEnumerable<ReadResult> results) =>
        [.. results.Select(result => result.Article?.Text ?? result.Input + ": " + result.Failure)];

    private static Dictionary<string, byte[]> Files()
    {
        var lines = Utf8(Each(n => $"{{\"id\":\"{n}\",\"text\":\"{Story(n)}\"}}\n"));
        var table = Utf8("id,text\n" + Each(n => $"{n},\"{Story(n)}\nThey met, and left.\"\n"));
        var warc = Records();
        var feed = Utf8("<rss><channel><title>Gazette</title>"
            + Each(n => $"<item><title>Round {n}</title><guid>{n}</guid><description>{Story(n)}</description></item>")
            + "</channel></rss>");
        var packed = warc.SelectMany(FormTests.Gzip).ToArray();
        Dictionary<string, byte[]> files = new()
        {
            ["a.jsonl"] = lines,
            ["wide.jsonl"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(lines))],
            ["a.jsonl.gz"] = FormTests.Gzip(lines),
            ["a.csv"] = table,
            ["a.csv.gz"] = FormTests.Gzip(table),
            ["a.json"] = Utf8("[" + Each(n => $"{(n == 0 ? "" : ",")}{{\"text\":\"{Story(n)}\"}}") + "]"),
            ["a.warc"] = [.. warc.SelectMany(record => record)],
            ["a.warc.gz"] = packed,
            ["whole.warc.gz"] = FormTests.Gzip([.. warc.SelectMany(record => record)]),
            ["feed.xml"] = feed,
        };
        var tar = Tar(files);
        files["a.zip"] = Zip(files);
        files["a.tar"] = tar;
        files["a.tgz"] = FormTests.Gzip(tar);
        return files;
    }

    private static string Each(Func<int, string> piece) => string.Concat(Enumerable.Range(0, Documents).Select(piece));

    private static string Story(int number) => $"The foreign ministers of Chile and Peru met for round {number} of their talks.";

    private static List<byte[]> Records() =>
    [
        .. Enumerable.Range(0, Documents).SelectMany(n => new[]
        {
            Record("request", n, "GET / HTTP/1.1\r\n\r\n"),
            Record("response", n, $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><title>Round {n}</title><article><h1>Round {n}"
                + $"</h1><p>{Story(n)}</p><p>{Story(n)} They spoke about fishing, borders and trade, and left.</p></article></html>"),
        }),
    ];

    private static byte[] Record(string type, int number, string block) => Utf8(
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://x.example/{number}\r\n"
            + $"Content-Length: {block.Length}\r\n\r\n{block}\r\n\r\n");

    private static byte[] Zip(Dictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
                using (var entry = zip.CreateEntry(name).Open()) entry.Write(content);
        return bytes.ToArray();
    }

    private static byte[] Tar(Dictionary<string, byte[]> files)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
            foreach (var (name, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(content) });
        return bytes.ToArray();
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
