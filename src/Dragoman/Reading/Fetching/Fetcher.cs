using System.Net;

namespace Dragoman.Reading.Fetching;

/// <summary>Fetches addresses as a good guest: by the site's rules, at its pace, within limits, and only in the public net.</summary>
internal sealed class Fetcher : IDisposable
{
    /// <summary>The name by which robots.txt may address this program.</summary>
    public const string Agent = "Dragoman";

    /// <summary>Longest pause that is waited for, where a site's Crawl-delay or Retry-After asks for one.</summary>
    private static readonly TimeSpan s_longestDelay = TimeSpan.FromSeconds(30);

    private readonly ReadLimits _limits;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private readonly Exchange _exchange;
    private readonly HostPace _pace;
    private readonly SiteRules _rules;

    public Fetcher(ReadOptions options, TimeProvider clock)
    {
        (_limits, _clock) = (options.Limits, clock);
        _client = new HttpClient(Handler(options)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent(options.Contact));
        _client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, br");
        _exchange = new Exchange(_client, _limits, clock);
        _pace = new HostPace(clock);
        _rules = new SiteRules(_exchange, _limits, clock);
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
            if (_pace.Rest(at.Authority) is { } left)
            {
                if (left > s_longestDelay) return Resting(at, left);
                await Task.Delay(left, _clock, stop).ConfigureAwait(false);
            }
            var (rules, failure) = await _rules.OfAsync(at, stop).ConfigureAwait(false);
            if (failure is not null) return Noted(failure);
            if (!rules.Allows(at.PathAndQuery)) return new FetchResult(at) { Failure = ReadMessages.Robots(at.Host) };
            await _pace.WaitAsync(at.Authority, Pause(rules), stop).ConfigureAwait(false);
            var (answer, redirect) = await _exchange.RunAsync(at, known, stop).ConfigureAwait(false);
            if (redirect is null) return Noted(answer);
            at = redirect;
        }
        return new FetchResult(at) { Failure = ReadMessages.Redirects(_limits.Redirects) };
    }

    /// <summary>The answer for a host that asked to be left alone, or that could not be reached a moment ago.</summary>
    private static FetchResult Resting(Uri address, TimeSpan left) => new(address)
    {
        Failure = ReadMessages.Resting(address.Host, left), IsTransient = true, RetryAfter = left,
    };

    /// <summary>Lets a host rest that is too busy or out of reach, so that a long list of its pages does not press it further.</summary>
    private FetchResult Noted(FetchResult answer)
    {
        if (answer is { IsTransient: true, Status: 0 or 429 or 503 })
            _pace.LetRest(answer.Address.Authority, answer.RetryAfter ?? _limits.HostRest);
        return answer;
    }

    public void Dispose() => _client.Dispose();

    /// <summary>The site's own pause where it is longer than ours, within reason.</summary>
    private TimeSpan Pause(RobotsTxt rules) =>
        rules.Delay is not { } delay || delay < _limits.HostPause ? _limits.HostPause : delay < s_longestDelay ? delay : s_longestDelay;

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
