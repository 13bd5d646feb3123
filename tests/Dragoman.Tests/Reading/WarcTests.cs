using System.Text;

namespace Dragoman.Tests.Reading;

public sealed class WarcTests
{
    private const string Paragraph = "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about "
        + "fishing, borders and trade.";

    private static readonly string s_page =
        $"<html><head><title>Talks in Lima</title></head><body><article><h1>Talks in Lima</h1><p>{Paragraph}</p><p>"
            + $"{Paragraph} It was their second meeting.</p></article></body></html>";

    [Fact]
    public void Pages_in_an_archive_are_articles()
    {
        using var read = new Read();
        var warc = Record("warcinfo", "x") + Record("request", "GET / HTTP/1.1\r\n\r\n") + Record("response", Answer("text/html", s_page))
            + Record("response", Answer("image/png", "xx")) + Record("response", "HTTP/1.1 404 Gone\r\n\r\n" + s_page);
        var result = Assert.Single(read.All("a.warc", warc));
        Assert.Equal(("https://x.example/1", "Talks in Lima"), (result.Article!.Url, result.Article.Title));
    }

    [Fact]
    public void Members_of_gzip_follow_each_other()
    {
        using var read = new Read();
        var member = FormTests.Gzip(Encoding.UTF8.GetBytes(Record("response", Answer("text/html; charset=utf-8", s_page))));
        Assert.Equal(3, read.All("a.warc.gz", [.. member, .. member, .. member]).Count(result => result.Article is not null));
    }

    [Fact]
    public void Chunked_bodies_are_joined()
    {
        using var read = new Read();
        var (first, second) = (s_page[..100], s_page[100..]);
        var body = $"{first.Length:x}\r\n{first}\r\n{second.Length:x}\r\n{second}\r\n0\r\n\r\n";
        var answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
        var article = Assert.Single(read.All("a.warc", Record("response", answer))).Article!;
        Assert.Contains("second meeting", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\n\r\n")]
    [InlineData("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nshort")]
    [InlineData("WARC/1.0\r\nContent-Length: 0\r\n\r\nnonsense")]
    public void Damaged_archive_is_named(string warc) => Assert.NotNull(Read.Failure("a.warc", Encoding.UTF8.GetBytes(warc)));

    private static string Record(string type, string block) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://x.example/1\r\nContent-Length: "
            + $"{Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    private static string Answer(string type, string body) => $"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n\r\n{body}";
}
