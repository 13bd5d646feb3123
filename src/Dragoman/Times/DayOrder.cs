using Dragoman.Reading;
using Dragoman.Times.Rules;
using Dragoman.Times.Values;

namespace Dragoman.Times;

/// <summary>
/// Decides whether 7/8/2023 is the 8th of July or the 7th of August: by the article's clear dates, else by the outlet's country.
/// </summary>
/// <param name="outlets">Names and hosts of outlets that write the month first.</param>
internal sealed class DayOrder(IEnumerable<string> outlets)
{
    private readonly HashSet<string> _monthFirst = outlets.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether numeric dates of the article have the month first; null where neither dates nor outlet tell it.</summary>
    public bool? IsMonthFirst(Article article, List<Found> found)
    {
        foreach (var expression in found)
            if (expression.Fields.Has(TimeClass.Full) && NumericDate.IsMonthFirst(expression.Fields.Get(TimeClass.Full)) is { } clear)
                return clear;
        if (article.Outlet is null && article.Url is null) return null;
        return (article.Outlet is { } outlet && _monthFirst.Contains(outlet)) || IsAmerican(article.Url);
    }

    /// <summary>Whether the host, or a part of it from the right ("gov", "nytimes.com"), is in the list.</summary>
    private bool IsAmerican(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return false;
        for (var host = address.Host; host.Length > 0; host = Tail(host))
            if (_monthFirst.Contains(host)) return true;
        return false;
    }

    private static string Tail(string host) => host.IndexOf('.') is var dot and >= 0 ? host[(dot + 1)..] : "";
}
