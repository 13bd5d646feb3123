using System.IO.Compression;
using System.Net;

namespace Dragoman.Tests.Pages;

public sealed class AssetTests(TestSite site) : IClassFixture<TestSite>
{
    private const string Stylesheet = "/assets/dragoman.css";

    [Fact]
    public async Task Whoever_takes_gzip_gets_the_same_file_packed()
    {
        using var client = site.Client();
        var plain = await client.GetAsync(Stylesheet);
        using var packed = await Ask(client, "br, gzip;q=0.5");
        Assert.Equal(["gzip"], packed.Content.Headers.ContentEncoding);
        Assert.NotEqual(plain.Headers.ETag, packed.Headers.ETag);
        Assert.Contains("Accept-Encoding", packed.Headers.Vary);
        Assert.True(packed.Content.Headers.ContentLength < plain.Content.Headers.ContentLength / 2);
        using var unpacked = new StreamReader(new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress));
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await unpacked.ReadToEndAsync());
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip;q=0")]
    public async Task Whoever_refuses_gzip_gets_it_plain(string accepted)
    {
        using var client = site.Client();
        using var answer = await Ask(client, accepted);
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task What_a_browser_keeps_is_not_sent_again()
    {
        using var client = site.Client();
        using var first = await Ask(client, "gzip");
        using var request = new HttpRequestMessage(HttpMethod.Get, Stylesheet);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, string encodings)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, Stylesheet);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", encodings);
        return client.SendAsync(request);
    }
}
