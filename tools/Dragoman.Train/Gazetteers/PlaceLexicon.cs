using System.Globalization;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Our own tables <c>lexicons/en/places*.tsv</c>; columns are found by the names in the first line.</summary>
internal sealed class PlaceLexicon(string folder)
{
    /// <summary>Seas and stretches of land weigh like a town of this many people, venues like a smaller one.</summary>
    private const double AreaPopulation = 3_000_000, VenuePopulation = 2_000_000;

    /// <summary>ISO alpha-3 by alpha-2.</summary>
    public Dictionary<string, string> Countries() => Rows("places-countries.tsv").ToDictionary(row => row["iso2"], row => row["country"]);

    public IEnumerable<PlaceDraft> States(RegionFile regions)
    {
        foreach (var row in Rows("places-countries.tsv"))
        {
            var draft = new PlaceDraft(row["name"], PlaceKind.Country, row["country"], Number(row["lat"]), Number(row["lon"]))
            {
                Id = regions.CountryId(row["iso2"]),
                Bonus = GazetteerBuilder.CountryBonus,
            };
            AddNames(draft, row);
            yield return draft;
        }
    }

    /// <summary>Coordinates, short forms and postal codes of regions, by country and ISO code of the region.</summary>
    public Dictionary<(string Country, string Region), IReadOnlyDictionary<string, string>> Regions() =>
        Rows("places-regions.tsv").ToDictionary(row => (row["iso2"], row["region"]));

    public IEnumerable<PlaceDraft> Areas()
    {
        foreach (var row in Rows("places.tsv"))
        {
            var kind = Enum.Parse<PlaceKind>(row["kind"], ignoreCase: true);
            var draft = new PlaceDraft(row["name"], kind, row["country"], Number(row["lat"]), Number(row["lon"]))
            {
                Id = row["geonames"].Length == 0 ? 0 : int.Parse(row["geonames"], CultureInfo.InvariantCulture),
                Population = kind is PlaceKind.Venue or PlaceKind.City ? VenuePopulation : AreaPopulation,
            };
            AddNames(draft, row);
            yield return draft;
        }
    }

    /// <summary>Towns with these names are left out: months, feasts, offices and institutions are always meant.</summary>
    public IEnumerable<string> NeverTowns() => Rows("places-context.tsv").Where(row => row["class"] == "never").Select(row => row["word"]);

    /// <summary>Lines of class and word for <see cref="ContextWords"/>.</summary>
    /// <summary>Outlets by name or host, each with a tab and its country.</summary>
    public IEnumerable<string> OutletLines() => Rows("outlets.tsv").Select(row => $"{row["outlet"]}\t{row["country"]}");

    public IEnumerable<string> ContextLines() => Rows("places-context.tsv").Select(row => $"{row["class"]}\t{row["word"]}");

    public static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);

    private static void AddNames(PlaceDraft draft, IReadOnlyDictionary<string, string> row)
    {
        draft.Names.UnionWith(row["aliases"].Split('|', StringSplitOptions.RemoveEmptyEntries));
        draft.Adjectives.UnionWith(row["adjectives"].Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    private IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('\t')).ToList();
        return lines.Skip(1).Select(fields => (IReadOnlyDictionary<string, string>)lines[0].Zip(fields).ToDictionary());
    }
}
