using System.IO.Compression;
using System.Net;
using System.Text;
using Dragoman.Reading;
using Dragoman.Reading.Fetching;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Dragoman.Tests.Reading;

/// <summary>Fetching against a real server on loopback.</summary>
public sealed class FetcherTests : IAsyncLifetime
{
    private static readonly ReadOptions s_options = new()
    {
        AllowPrivate = true,
        Contact = "desk@x.example",
        Limits = new ReadLimits
        {
            HostPause = TimeSpan.Zero,
            RetryPause = TimeSpan.FromMilliseconds(1),
            AnswerTime = TimeSpan.FromSeconds(2),
            DocumentBytes = 1 << 20,
        },
    };

    private LoopbackSite _site = null!;

    public async Task InitializeAsync() => _site = await LoopbackSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Page_is_fetched_with_an_agent_that_names_its_contact()
    {
        _site.Page("/", "<p>hello</p>");
        var result = await FetchAsync("/");
        Assert.Equal(("<p>hello</p>", "text/html; charset=utf-8"), (Encoding.UTF8.GetString(result.Body!), result.ContentType));
        Assert.Contains("(+desk@x.example)", _site.Agents.Last(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://x.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("no address")]
    public async Task Other_schemes_are_refused(string address) =>
        Assert.Equal(ReadMessages.Scheme, (await FetchAddressAsync(address, s_options)).Failure);

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://localhost:1/")]
    [InlineData("http://[::1]:1/")]
    [InlineData("http://[::ffff:127.0.0.1]:1/")]
    [InlineData("http://2130706433:1/")]
    public async Task Loopback_is_refused_however_it_is_written(string address)
    {
        var result = await FetchAddressAsync(address, s_options with { AllowPrivate = false });
        Assert.Contains("--allow-private", result.Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("9.9.9.9", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2620:fe::fe", true)]
    public void Networks_are_told_apart(string address, bool isPublic) =>
        Assert.Equal(isPublic, AddressGuard.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Redirects_are_followed_to_their_end()
    {
        _site.Page("/1", Redirect("/2")).Page("/2", Redirect("/3")).Page("/3", "end");
        var result = await FetchAsync("/1");
        Assert.Equal((_site.Address + "/3", "end"), (result.Address.AbsoluteUri, Encoding.UTF8.GetString(result.Body!)));
    }

    [Fact]
    public async Task Endless_redirects_are_bounded()
    {
        _site.Page("/1", Redirect("/1"));
        Assert.Equal(ReadMessages.Redirects(s_options.Limits.Redirects), (await FetchAsync("/1")).Failure);
    }

    [Fact]
    public async Task Redirect_to_another_scheme_is_refused()
    {
        _site.Page("/1", Redirect("file:///etc/passwd"));
        Assert.Equal(ReadMessages.Scheme, (await FetchAsync("/1")).Failure);
    }

    [Fact]
    public async Task Slow_drip_ends_in_time()
    {
        _site.Page("/", async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync("x");
                await context.Response.Body.FlushAsync();
                await Task.Delay(50);
            }
        });
        Assert.Equal(ReadMessages.Slow(s_options.Limits.AnswerTime), (await FetchAsync("/")).Failure);
    }

    [Fact]
    public async Task Endless_body_ends_at_the_limit()
    {
        _site.Page("/", async context =>
        {
            var chunk = new byte[65536];
            while (!context.RequestAborted.IsCancellationRequested) await context.Response.Body.WriteAsync(chunk);
        });
        Assert.Equal(ReadMessages.TooLarge(1 << 20), (await FetchAsync("/")).Failure);
    }

    [Fact]
    public async Task Gzip_is_unpacked_and_a_bomb_refused()
    {
        _site.Page("/good", Packed("hello"u8.ToArray())).Page("/bomb", Packed(new byte[16 << 20]));
        Assert.Equal("hello", Encoding.UTF8.GetString((await FetchAsync("/good")).Body!));
        Assert.Contains((await FetchAsync("/bomb")).Failure, new[] { ReadMessages.Ratio, ReadMessages.TooLarge(1 << 20) });
    }

    [Fact]
    public async Task Body_shorter_than_told_is_no_answer()
    {
        _site.Page("/", async context =>
        {
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("short");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });
        var result = await FetchAsync("/");
        Assert.True(result.Failure is not null && result.IsTransient);
        Assert.Equal(s_options.Limits.Tries, _site.Asked.Count(path => path == "/"));
    }

    [Fact]
    public async Task Unchanged_page_is_told_by_its_validators()
    {
        _site.Page("/", context =>
        {
            const string Date = "Tue, 23 Jan 2024 08:54:00 GMT";
            var asked = context.Request.Headers;
            var isKnown = asked.IfNoneMatch == "\"v1\"" && asked.IfModifiedSince == Date;
            context.Response.Headers.ETag = "\"v1\"";
            context.Response.Headers.LastModified = Date;
            if (isKnown) context.Response.StatusCode = 304;
            return isKnown ? Task.CompletedTask : context.Response.WriteAsync("hello");
        });
        var first = await FetchAsync("/");
        var known = new FeedState(_site.Address) { ETag = first.ETag, LastModified = first.LastModified };
        var second = await FetchAsync("/", known);
        Assert.True(second.IsUnchanged);
        Assert.Null(second.Body);
    }

    [Fact]
    public async Task Busy_server_is_asked_again_after_its_pause()
    {
        var answers = 0;
        _site.Page("/", context =>
        {
            if (Interlocked.Increment(ref answers) > 2) return context.Response.WriteAsync("hello");
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });
        Assert.NotNull((await FetchAsync("/")).Body);
        Assert.Equal(3, answers);
    }

    [Fact]
    public async Task Long_retry_after_is_told_instead_of_waited_for()
    {
        _site.Page("/", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        var result = await FetchAsync("/");
        Assert.Equal((TimeSpan.FromHours(1), true), (result.RetryAfter!.Value, result.IsTransient));
        Assert.Single(_site.Asked, path => path == "/");
    }

    [Fact]
    public async Task Robots_txt_is_obeyed()
    {
        _site.Page("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nDisallow: /private\nAllow: "
            + "/private/open$\n", "text/plain")
            .Page("/a", "a").Page("/private/b", "b").Page("/private/open", "open");
        Assert.NotNull((await FetchAsync("/a")).Body);
        Assert.NotNull((await FetchAsync("/private/open")).Body);
        Assert.Equal(ReadMessages.Robots("127.0.0.1"), (await FetchAsync("/private/b")).Failure);
        Assert.DoesNotContain("/private/b", _site.Asked);
    }

    [Fact]
    public async Task Site_whose_rules_cannot_be_read_is_left_alone()
    {
        _site.Page("/robots.txt", context => { context.Response.StatusCode = 503; return Task.CompletedTask; }).Page("/a", "a");
        var answer = await FetchAsync("/a");
        Assert.StartsWith(ReadMessages.NoRules("127.0.0.1", ""), answer.Failure, StringComparison.Ordinal);
        Assert.True(answer.IsTransient);
        Assert.DoesNotContain("/a", _site.Asked);
    }

    [Fact]
    public async Task Pause_is_kept_between_two_requests()
    {
        _site.Page("/a", "a");
        var options = s_options with { Limits = s_options.Limits with { HostPause = TimeSpan.FromMilliseconds(200) } };
        using var fetcher = new Fetcher(options, TimeProvider.System);
        var start = TimeProvider.System.GetTimestamp();
        for (var n = 0; n < 3; n++) await fetcher.FetchAsync(_site.Address + "/a", null, CancellationToken.None);
        Assert.True(TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(390));
    }

    private Task<FetchResult> FetchAsync(string path, FeedState? known = null) => FetchAddressAsync(_site.Address + path, s_options, known);

    private static async Task<FetchResult> FetchAddressAsync(string address, ReadOptions options, FeedState? known = null)
    {
        using var fetcher = new Fetcher(options, TimeProvider.System);
        return await fetcher.FetchAsync(address, known, CancellationToken.None);
    }

    private static RequestDelegate Redirect(string to) => context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = to;
        return Task.CompletedTask;
    };

    private static RequestDelegate Packed(byte[] bytes) => async context =>
    {
        context.Response.Headers.ContentEncoding = "gzip";
        context.Features.Get<IHttpResponseBodyFeature>()!.DisableBuffering();
        await using var zip = new GZipStream(context.Response.Body, CompressionLevel.Optimal);
        await zip.WriteAsync(bytes);
    };
}
