using Dragoman.Reading;
using Dragoman.Reading.Fetching;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Dragoman.Tests.Reading;

public sealed class FeedWatcherTests : IAsyncLifetime
{
    private const string Story =
        "The foreign ministers of Chile and Peru met in Lima on Tuesday and spoke about fishing, their common border and trade.";

    private static readonly ReadOptions s_options = new()
    {
        AllowPrivate = true,
        Limits = new ReadLimits
        {
            HostPause = TimeSpan.Zero, RetryPause = TimeSpan.FromMilliseconds(1), Tries = 2, HostRest = TimeSpan.Zero,
        },
    };

    private LoopbackSite _site = null!;

    public async Task InitializeAsync() => _site = await LoopbackSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public void Entries_are_followed_once_and_new_ones_later()
    {
        _site.Page("/feed", Feed("/1", "/2")).Page("/1", PageOf("One")).Page("/2", PageOf("Two")).Page("/3", PageOf("Three"));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = Whole(watcher.Poll(new FeedState(_site.Address + "/feed"), CancellationToken.None));
        Assert.Equal(["One", "Two"], first.Results.Select(result => result.Article?.Title));
        _site.Page("/feed", Feed("/3", "/1", "/2"));
        var second = Whole(watcher.Poll(first.State, CancellationToken.None));
        Assert.Equal(["Three"], second.Results.Select(result => result.Article?.Title));
        Assert.Equal(3, second.State.Seen.Count);
    }

    [Fact]
    public void Entry_behind_a_failing_server_is_tried_again()
    {
        _site.Page("/feed", Feed("/1")).Page("/1", context => { context.Response.StatusCode = 503; return Task.CompletedTask; });
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = Whole(watcher.Poll(new FeedState(_site.Address + "/feed"), CancellationToken.None));
        Assert.Empty(first.State.Seen);
        _site.Page("/1", PageOf("One"));
        Assert.Equal("One", Assert.Single(Whole(watcher.Poll(first.State, CancellationToken.None)).Results).Article!.Title);
    }

    [Fact]
    public void Local_feed_is_followed_and_says_where_it_cannot_be()
    {
        _site.Page("/1", PageOf("One"));
        using var read = new Read();
        var results = read.All("feed.xml", "<rss><channel><title>Gazette</title>"
            + $"<item><title>x</title><link>{_site.Address}/1</link><description>Short.</description></item>"
            + $"<item><title>Gone</title><link>{_site.Address}/2</link><description>The page of this is gone.</description></item>"
            + "<item><title>Mail</title><link>mailto:desk@x.example</link><description>They met in Lima.</description></item>"
            + "<item><link>/3</link></item></channel></rss>", s_options);
        Assert.Equal(["One", null, "Gone", null, "Mail", null], results.Select(result => result.Article?.Title));
        Assert.Equal(_site.Address + "/2", results[1].Input);
        Assert.StartsWith(ReadMessages.Status(404, "Not Found"), results[1].Failure, StringComparison.Ordinal);
        Assert.StartsWith(ReadMessages.Link("mailto:desk@x.example"), results[3].Failure, StringComparison.Ordinal);
        Assert.Equal(ReadMessages.Link("/3"), results[5].Failure);
    }

    [Fact]
    public void Local_feed_is_not_followed_against_the_users_will_or_inside()
    {
        var feed = $"<rss><channel><item><title>One</title><link>{_site.Address}/1</link><description>They met.</description></item>"
            + "</channel></rss>";
        _site.Page("/1", PageOf("Page"));
        using var read = new Read();
        Assert.Equal("One", Assert.Single(read.All("feed.xml", feed, s_options with { Follow = false })).Article!.Title);
        var refused = read.All("feed.xml", feed, s_options with { AllowPrivate = false });
        Assert.Contains("--allow-private", refused[0].Failure, StringComparison.Ordinal);
        Assert.Equal("One", refused[1].Article!.Title);
        Assert.Empty(_site.Asked);
    }

    [Fact]
    public void Pages_of_a_sitemap_are_read_once()
    {
        _site.Page("/map", Map("/1"), "text/xml").Page("/1", PageOf("One"));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = Whole(watcher.Poll(new FeedState(_site.Address + "/map"), CancellationToken.None));
        Assert.Single(first.Results);
        Assert.Empty(Whole(watcher.Poll(first.State, CancellationToken.None)).Results);
        Assert.Single(_site.Asked, path => path == "/1");
    }

    [Fact]
    public void Maps_of_an_unchanged_index_are_looked_at_again()
    {
        _site.Page("/index", context =>
        {
            context.Response.Headers.ETag = "\"1\"";
            if (context.Request.Headers.IfNoneMatch.Count > 0) context.Response.StatusCode = 304;
            return context.Request.Headers.IfNoneMatch.Count > 0 ? Task.CompletedTask : context.Response.WriteAsync(
                $"<sitemapindex><sitemap><loc>{_site.Address}/map</loc></sitemap></sitemapindex>");
        });
        _site.Page("/map", Map("/1"), "text/xml").Page("/1", PageOf("One")).Page("/2", PageOf("Two"));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = Whole(watcher.Poll(new FeedState(_site.Address + "/index"), CancellationToken.None));
        _site.Page("/map", Map("/1", "/2"), "text/xml");
        Assert.Equal("Two", Assert.Single(Whole(watcher.Poll(first.State, CancellationToken.None)).Results).Article!.Title);
        Assert.Single(_site.Asked, path => path == "/1");
    }

    [Fact]
    public void Entries_that_a_long_feed_still_holds_are_not_forgotten()
    {
        string[] paths = [.. Enumerable.Range(0, 2500).Select(n => $"/{n}")];
        _site.Page("/map", Map(paths), "text/xml").Page("/2500", PageOf("New"));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var state = new FeedState(_site.Address + "/map") { Seen = [.. paths.Prepend("/old").Select(path => _site.Address + path)] };
        var poll = Whole(watcher.Poll(state, CancellationToken.None));
        Assert.Empty(poll.Results);
        Assert.Equal(paths.Select(path => _site.Address + path), poll.State.Seen);
    }

    [Fact]
    public void Interrupted_list_goes_on_with_the_entries_that_are_left_whatever_came_on_top()
    {
        _site.Page("/feed", Feed("/1", "/2", "/3"));
        foreach (var path in new[] { "/1", "/2", "/3", "/4" }) _site.Page(path, PageOf(path));
        using var read = new Read();
        var (list, kept) = (_site.Address + "/feed", Path.Combine(read.Folder, "journal"));
        using (var journal = ReadJournal.Open(kept))
            foreach (var result in Read.Reader.Read([list], s_options with { Journal = journal }).Take(2)) journal.Note(result);
        _site.Page("/feed", Feed("/4", "/1", "/2", "/3"));
        using (var journal = ReadJournal.Open(kept))
            Assert.Equal(["/4", "/3"],
                Read.Reader.Read([list], s_options with { Journal = journal }).Select(result => result.Article?.Title));
        Assert.Single(_site.Asked, path => path == "/1");
    }

    [Fact]
    public void Host_that_asks_for_time_is_left_alone()
    {
        _site.Page("/feed", Feed("/1", "/2")).Page("/1", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "600";
            return Task.CompletedTask;
        }).Page("/2", PageOf("Two"));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var poll = Whole(watcher.Poll(new FeedState(_site.Address + "/feed"), CancellationToken.None));
        Assert.All(poll.Results, result => Assert.NotNull(result.Failure));
        Assert.DoesNotContain("/2", _site.Asked);
        Assert.Empty(poll.State.Seen);
    }

    [Fact]
    public void Entry_that_may_go_well_later_keeps_the_feed_from_being_unchanged()
    {
        _site.Page("/feed", context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"v1\"") context.Response.StatusCode = 304;
            context.Response.Headers.ETag = "\"v1\"";
            return context.Response.StatusCode == 304 ? Task.CompletedTask : context.Response.WriteAsync(Feed("/1"));
        }).Page("/1", context => { context.Response.StatusCode = 503; return Task.CompletedTask; });
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = Whole(watcher.Poll(new FeedState(_site.Address + "/feed"), CancellationToken.None));
        Assert.Null(first.State.ETag);
        _site.Page("/1", PageOf("One"));
        var second = Whole(watcher.Poll(first.State, CancellationToken.None));
        Assert.Equal("One", Assert.Single(second.Results).Article!.Title);
        Assert.Empty(Whole(watcher.Poll(second.State, CancellationToken.None)).Results);
        Assert.Equal("\"v1\"", second.State.ETag);
    }

    [Fact]
    public void Long_list_comes_in_parts_that_can_be_kept_and_gone_on_from()
    {
        var paths = Enumerable.Range(1, 25).Select(n => $"/{n}").ToArray();
        foreach (var path in paths) _site.Page(path, PageOf(path));
        _site.Page("/feed", Feed(paths));
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var first = watcher.Poll(new FeedState(_site.Address + "/feed"), CancellationToken.None).First();
        Assert.Equal(paths[..10], first.Results.Select(result => result.Article?.Title));
        Assert.Equal(paths[10..],
            Whole(watcher.Poll(first.State, CancellationToken.None)).Results.Select(result => result.Article?.Title));
    }

    [Fact]
    public void Stop_while_a_page_is_fetched_keeps_what_came_before()
    {
        using var stop = new CancellationTokenSource();
        _site.Page("/feed", Feed("/1", "/2")).Page("/1", PageOf("One")).Page("/2", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System);
        var poll = Whole(watcher.Poll(new FeedState(_site.Address + "/feed"), stop.Token));
        Assert.Equal("One", Assert.Single(poll.Results).Article!.Title);
        Assert.Equal([_site.Address + "/1"], poll.State.Seen);
        Assert.Null(poll.State.ETag);
    }

    [Fact]
    public void Pause_doubles_with_each_failure_and_ends_with_success()
    {
        using var watcher = new FeedWatcher(Read.Reader, s_options, TimeProvider.System) { Interval = Duration.FromMinutes(10) };
        var state = new FeedState(_site.Address + "/feed");
        var pauses = new List<double>();
        for (var n = 0; n < 3; n++)
        {
            var poll = Whole(watcher.Poll(state, CancellationToken.None));
            Assert.NotNull(poll.Failure);
            state = poll.State;
            pauses.Add(Math.Round((state.NextDue - SystemClock.Instance.GetCurrentInstant()).TotalMinutes));
        }
        Assert.Equal([10, 20, 40], pauses);
        _site.Page("/feed", Feed());
        Assert.Equal(0, Whole(watcher.Poll(state, CancellationToken.None)).State.Failures);
    }

    [Fact]
    public void Sitemap_for_news_is_followed()
    {
        var entry = $"<url><loc>{_site.Address}/1</loc><n:news><n:publication><n:name>Gazette</n:name></n:publication>"
            + $"<n:publication_date>2024-01-23</n:publication_date><n:title>One</n:title></n:news></url>";
        _site.Page("/map", $"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' "
            + $"xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'>{entry}</urlset>", "text/xml")
            .Page("/1", PageOf("One"));
        var article = Assert.Single(Read.Reader.Read([_site.Address + "/map"], s_options)).Article!;
        Assert.Equal(("One", "Gazette", new LocalDate(2024, 1, 23)), (article.Title, article.Outlet, article.Published!.Day));
    }

    [Fact]
    public void List_of_feeds_has_one_address_a_line()
    {
        using var read = new Read();
        var path = read.Write("feeds.txt", "# mine\nhttps://x.example/feed # daily\n\nhttps://y.example/#top\nhttps://x.example/feed\n");
        Assert.Equal(["https://x.example/feed", "https://y.example/#top"], FeedWatcher.ReadList(path));
    }

    private string Map(params string[] paths) =>
        $"<urlset>{string.Concat(paths.Select(path => $"<url><loc>{_site.Address}{path}</loc></url>"))}</urlset>";

    /// <summary>All parts of a look as one.</summary>
    private static FeedPoll Whole(IEnumerable<FeedPoll> parts) =>
        parts.Aggregate((one, next) => next with { Results = [.. one.Results, .. next.Results] });

    private string Feed(params string[] paths) => "<rss><channel><title>Gazette</title>"
        + string.Concat(paths.Select(path => $"<item><title>x</title><link>{_site.Address}{path}</link></item>")) + "</channel></rss>";

    private static string PageOf(string title) =>
        $"<html><head><title>{title}</title></head><body><article><h1>{title}</h1><p>{Story}</p><p>{Story} They will meet "
            + $"again.</p></article></body></html>";
}
