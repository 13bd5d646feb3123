using System.Collections.Concurrent;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Fetching;

/// <summary>The robots.txt of each site, asked for once a day.</summary>
internal sealed class SiteRules(Exchange exchange, ReadLimits limits, TimeProvider clock)
{
    /// <summary>RFC 9309 asks for a fresh copy after a day.</summary>
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, (RobotsTxt Rules, DateTimeOffset Until)> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules, or the answer of a server that cannot tell them now: then the site is left alone.</summary>
    public async Task<(RobotsTxt Rules, FetchResult? Failure)> OfAsync(Uri address, CancellationToken stop)
    {
        var site = address.GetLeftPart(UriPartial.Authority);
        if (_known.TryGetValue(site, out var known) && known.Until > clock.GetUtcNow()) return (known.Rules, null);
        var answer = await AskAsync(new Uri(site + "/robots.txt"), stop).ConfigureAwait(false);
        if (answer.IsTransient) return (RobotsTxt.Open, answer with { Failure = ReadMessages.NoRules(address.Host, answer.Failure!) });
        var rules = answer.Body is { } body ? RobotsTxt.Parse(CharacterSets.Decode(body), Fetcher.Agent) : RobotsTxt.Open;
        _known[site] = (rules, clock.GetUtcNow() + s_kept);
        return (rules, answer.IsRefused ? answer : null);
    }

    private async Task<FetchResult> AskAsync(Uri address, CancellationToken stop)
    {
        for (var redirects = 0; redirects <= limits.Redirects; redirects++)
        {
            var (answer, redirect) = await exchange.RunAsync(address, null, stop).ConfigureAwait(false);
            if (redirect is null) return answer;
            if (redirect.Scheme is not ("http" or "https")) break;
            address = redirect;
        }
        return new FetchResult(address);
    }
}
