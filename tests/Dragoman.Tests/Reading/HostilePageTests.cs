using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>Pages that were made to do harm, or that look so, end soon: in an article or in a message.</summary>
public sealed class HostilePageTests
{
    /// <summary>Each takes under a second alone, as `bench hostile` prints; the rest is for busy machines.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Pages => [.. HostilePages.All().Select(page => page.What)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ends_soon(string what)
    {
        var html = HostilePages.All().First(page => page.What == what).Html;
        using var read = new Read();
        var reading = Task.Run(() => Assert.Single(read.All("a.html", html)));
        Assert.True(reading.Wait(s_patience), $"{what} hangs");
        Assert.True(reading.Result.Article is not null || reading.Result.Failure is not null, what);
    }

    [Fact]
    public void Too_many_attributes_are_named() =>
        Assert.Equal(ReadMessages.Attributes, Read.Failure("a.html", Encoding.UTF8.GetBytes(
            "<html><div " + Numbered("a#=1 ", 1000) + ">x")));

    /// <summary>Whatever the bytes and whatever they are called, reading ends in results.</summary>
    [Fact]
    public void Any_bytes_of_any_name_give_results()
    {
        string[] names = ["a.html", "a.txt", "a.jsonl", "a.csv", "a.xml", "a.eml", "a.warc", "a.json", "a.md", "a.zip", "a.gz", "a"];
        string[] pieces =
        [
            "<html>", "<p>", "</p>", "<div class=\"content\">", "<script type=\"application/ld+json\">",
            "{\"text\":\"", "\"}", "\n", "\r\n", "WARC/1.0\r\n", "Content-Length: 20\r\n\r\n", "<rss><item>", "</item>",
            "<![CDATA[", "&#x;", 
            "&#1114112;", "\0", "\uFEFF", "1.1.2020", "Published: ", "=?utf-8?B?", "----", 
            "Content-Type: multipart/mixed; boundary=x\n\n--x\n", ",\"", "; ", "# ", "---\n", "ë", "\uD800",
        ];
        var random = new Random(11);
        using var read = new Read();
        for (var n = 0; n < 1500; n++)
        {
            var bytes = random.Next(4) == 0 ? RandomBytes(random) : Encoding.UTF8.GetBytes(string.Concat(
                Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)])));
            var results = read.All(names[n % names.Length], bytes);
            Assert.All(results, result => Assert.True((result.Article is null) != (result.Failure is null)));
        }
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[random.Next(300)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static string Numbered(string piece, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(n => piece.Replace("#", $"{n}", StringComparison.Ordinal)));
}
