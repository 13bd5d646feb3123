using System.Collections.Concurrent;
using System.Net;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Fetching;

/// <summary>Fetches addresses as a good guest: by the site's rules, at its pace, within limits, and only in the public net.</summary>
internal sealed class Fetcher : IDisposable
{
    /// <summary>The name by which robots.txt may address this program.</summary>
    public const string Agent = "Dragoman";

    /// <summary>Longest pause that a site's Crawl-delay can ask for.</summary>
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(30);

    private readonly ReadLimits _limits;
    private readonly HttpClient _client;
    private readonly Exchange _exchange;
    private readonly HostPace _pace;
    private readonly ConcurrentDictionary<string, Task<RobotsTxt>> _robots = new(StringComparer.OrdinalIgnoreCase);

    public Fetcher(ReadOptions options, TimeProvider clock)
    {
        _limits = options.Limits;
        _client = new HttpClient(Handler(options)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(options.Contact));
        _client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        _exchange = new Exchange(_client, _limits, clock);
        _pace = new HostPace(clock);
    }

    /// <summary>Fetches an address; what goes wrong is told in the result.</summary>
    /// <param name="address">Where to begin.</param>
    /// <param name="known">Validators of an earlier answer, so that the server can say that nothing changed.</param>
    /// <param name="stop">Ends the waiting.</param>
    public async Task<FetchResult> FetchAsync(string address, FeedState? known, CancellationToken stop)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var at))
            return new FetchResult(new Uri("about:blank")) { Failure = ReadMessages.Scheme };
        for (var redirects = 0; redirects <= _limits.Redirects; redirects++)
        {
            if (at.Scheme is not ("http" or "https")) return new FetchResult(at) { Failure = ReadMessages.Scheme };
            var robots = await RobotsAsync(at, stop).ConfigureAwait(false);
            if (!robots.Allows(at.PathAndQuery)) return new FetchResult(at) { Failure = ReadMessages.Robots(at.Host) };
            await _pace.WaitAsync(at.Authority, Pause(robots), stop).ConfigureAwait(false);
            var (answer, redirect) = await _exchange.RunAsync(at, known, stop).ConfigureAwait(false);
            if (redirect is null) return answer;
            at = redirect;
        }
        return new FetchResult(at) { Failure = ReadMessages.Redirects(_limits.Redirects) };
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The site's own pause where it is longer than ours, within reason.</summary>
    private TimeSpan Pause(RobotsTxt robots) =>
        robots.Delay is not { } delay || delay < _limits.HostPause ? _limits.HostPause : delay < s_longestDelay ? delay : s_longestDelay;

    private Task<RobotsTxt> RobotsAsync(Uri address, CancellationToken stop) =>
        _robots.GetOrAdd(address.GetLeftPart(UriPartial.Authority), site => ReadRobotsAsync(new Uri(site + "/robots.txt"), stop));

    /// <summary>No rules where there is no file or no server; no entry while the server fails.</summary>
    private async Task<RobotsTxt> ReadRobotsAsync(Uri address, CancellationToken stop)
    {
        for (var redirects = 0; redirects <= _limits.Redirects; redirects++)
        {
            var (answer, redirect) = await _exchange.RunAsync(address, null, stop).ConfigureAwait(false);
            if (redirect is not null) address = redirect;
            else if (answer.Body is not null) return RobotsTxt.Parse(CharacterSets.Decode(answer.Body), Agent);
            else return answer.IsServerError ? RobotsTxt.Closed : RobotsTxt.Open;
        }
        return RobotsTxt.Open;
    }

    private static SocketsHttpHandler Handler(ReadOptions options) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false,
        MaxResponseHeadersLength = 64,
        ConnectTimeout = options.Limits.AnswerTime,
        ConnectCallback = (context, stop) => AddressGuard.ConnectAsync(context.DnsEndPoint, options.AllowPrivate, stop),
    };

    private static string UserAgent(string? contact)
    {
        var version = typeof(Fetcher).Assembly.GetName().Version?.ToString(2);
        return $"{Agent}/{version}" + (string.IsNullOrWhiteSpace(contact) ? "" : $" (+{contact.Trim().Trim('(', ')')})");
    }
}
