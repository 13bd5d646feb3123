using System.Text;
using Dragoman.Reading;

namespace Dragoman.Tests.Reading;

/// <summary>Pages that were made to do harm, or that look so, end soon: in an article or in a message.</summary>
public sealed class HostilePageTests
{
    /// <summary>Each takes at most two seconds alone; the rest is for busy machines.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private const int Many = 200_000;
    private const string Story = "<p>The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about "
        + "fishing, their border and trade.</p>";

    public static TheoryData<string, string> Pages => new()
    {
        { "deep divs", Repeat("<div>") },
        { "deep divs with text", Repeat("<div>a") },
        { "deep formatting", Repeat("<b>") + Repeat("<p>x") },
        { "different formatting", Numbered("<font color=#>", 2000) + string.Concat(Enumerable.Repeat("<p>x", 2000)) },
        { "misnested formatting", string.Concat(Enumerable.Repeat("<a><b><i></a></b>", 3000)) },
        { "nested tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 20_000)) },
        { "foster parents", "<table>" + Repeat("<b>x") },
        { "deep lists", Repeat("<ul><li>") },
        { "a million attributes", "<div " + Numbered("a#=1 ", 1_000_000) + ">x" },
        { "one endless attribute", "<div class='" + new string('x', 5_000_000) + "'>x" },
        { "endless class words", "<div class='" + Repeat("content ") + "'>x" },
        { "endless comment", "<!--" + new string('-', 5_000_000) },
        { "endless entity", "<p>" + Repeat("&amp") },
        { "open tag at the end", "<p>x<div a=\"" + new string('b', 100) },
        { "only open brackets", new string('<', 3_000_000) },
        { "a million elements", Repeat("<i></i><p></p><br><hr><u></u>") },
        { "svg and math", string.Concat(Enumerable.Repeat("<svg><math><mi><svg>", 5000)) },
        { "templates", string.Concat(Enumerable.Repeat("<template>", 5000)) },
        { "selects", string.Concat(Enumerable.Repeat("<select><option>x", 20_000)) },
        { "dates without end", "<p>" + Repeat("1.1.2020 ") },
        { "digits without end", "<p>" + new string('1', 3_000_000) },
        { "script dates", "<script>" + Repeat("\"datePublished\":\"2020-01-01\",") + "</script>" },
        { "broken json", "<script type='application/ld+json'>" + Repeat("[") + "</script>" },
        { "one word", "<p>" + new string('a', 5_000_000) },
        { "links", Repeat("<a href=x>Share</a>") },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ends_soon(string what, string html)
    {
        using var read = new Read();
        var reading = Task.Run(() => Assert.Single(read.All("a.html", $"<html><body>{Story}{html}")));
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

    private static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Many));
}
