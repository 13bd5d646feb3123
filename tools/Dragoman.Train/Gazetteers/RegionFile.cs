using System.Globalization;
using System.Text.Json;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Reads <c>data/iso3166-2.json</c> of npm's iso3166-2-db: countries and first-level regions with GeoNames ids.</summary>
internal sealed class RegionFile
{
    private static readonly string[] s_suffixes =
        [" Province", " Governorate", " Oblast", " Region", " Prefecture", " Department", " District", " Municipality", " County"];

    private readonly JsonElement _root;

    public RegionFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        _root = document.RootElement.Clone();
    }

    /// <summary>GeoNames id of a country, zero where the file lacks it.</summary>
    public int CountryId(string iso2) =>
        _root.TryGetProperty(iso2, out var country) ? Id(country.GetProperty("reference")) : 0;

    /// <summary>Regions without coordinates, which the builder takes from the lexicon or from the towns in them.</summary>
    public IEnumerable<(PlaceDraft Draft, string Iso2, string Code)> Regions(IReadOnlyDictionary<string, string> countries)
    {
        foreach (var country in _root.EnumerateObject())
        {
            if (!countries.TryGetValue(country.Name, out var code)) continue;
            foreach (var region in country.Value.GetProperty("regions").EnumerateArray())
                yield return (Region(region, code), country.Name, Text(region, "iso"));
        }
    }

    private static PlaceDraft Region(JsonElement region, string country)
    {
        var names = region.GetProperty("names");
        var draft = new PlaceDraft(Shortened(Text(region, "name")), PlaceKind.Region, country, double.NaN, double.NaN)
        {
            Id = Id(region.GetProperty("reference")),
            Admin = Text(region, "admin"),
            Bonus = GazetteerBuilder.RegionBonus,
        };
        foreach (var name in new[] { Text(region, "name"), Text(names, "geonames"), Text(names, "en") })
            if (name.Length > 3) draft.Names.UnionWith([name, Shortened(name)]);
        return draft;
    }

    private static string Shortened(string name)
    {
        var suffix = s_suffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal));
        return suffix is null ? name : name[..^suffix.Length];
    }

    private static int Id(JsonElement reference) =>
        reference.TryGetProperty("geonames", out var id) && int.TryParse(id.ToString(), CultureInfo.InvariantCulture, out var number)
            ? number : 0;

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : "";
}
