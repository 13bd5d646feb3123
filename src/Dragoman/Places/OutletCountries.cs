using Dragoman.Reading;

namespace Dragoman.Places;

/// <summary>Tells the country of an outlet by its name, its host, or the end of its address (".com.tr" is Turkey).</summary>
internal sealed class OutletCountries
{
    private readonly Dictionary<string, byte> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _domains;

    /// <param name="lines">Names and hosts, each with a tab and a country code.</param>
    /// <param name="countries">ISO alpha-3 codes by country number.</param>
    /// <param name="domains">Top-level domains by country number.</param>
    public OutletCountries(IEnumerable<string> lines, string[] countries, string[] domains)
    {
        _domains = domains;
        foreach (var cells in lines.Select(line => line.Split('\t')))
            if (Array.IndexOf(countries, cells[1]) is >= 0 and var number) _byName.TryAdd(cells[0], (byte)number);
    }

    /// <summary>The number of the outlet's country, or none.</summary>
    public byte Of(Article article)
    {
        if (article.Outlet is { } outlet && _byName.TryGetValue(outlet, out var country)) return country;
        if (!Uri.TryCreate(article.Url, UriKind.Absolute, out var address)) return Gazetteer.NoCountry;
        for (var host = address.Host; host.Length > 0; host = Tail(host))
            if (_byName.TryGetValue(host, out country)) return country;
        var domain = Array.IndexOf(_domains, address.Host[(address.Host.LastIndexOf('.') + 1)..]);
        return domain < 0 ? Gazetteer.NoCountry : (byte)domain;
    }

    private static string Tail(string host) => host.IndexOf('.') is var dot and >= 0 ? host[(dot + 1)..] : "";
}
