using System.Text.Json.Serialization;
using Dragoman.App.Pages.Frame;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Map;

/// <summary>Where the entries of a query happened.</summary>
/// <param name="Places">Places with numbers of entries, the most first.</param>
public sealed record MapModel(IReadOnlyList<PlaceCount> Places) : PageModel
{
    private const int Most = 1000;

    /// <summary>Degrees: places nearer than this are drawn as one on the map of the whole world.</summary>
    private const double Cell = 5;

    public override string Title => "Map";

    public override string Script => "map";

    public override bool HasCsv => true;

    /// <summary>Places that lie near each other, as one dot each.</summary>
    [JsonIgnore]
    public IReadOnlyList<Cluster> Clusters { get; } =
        [.. Places.GroupBy(p => ((int)Math.Floor(p.Longitude / Cell), (int)Math.Floor(p.Latitude / Cell))).Select(g => new Cluster(
            g.Sum(p => p.Latitude * p.Count) / g.Sum(p => p.Count), g.Sum(p => p.Longitude * p.Count) / g.Sum(p => p.Count),
            g.Sum(p => p.Count), g.First().Name, g.Count(), g.First().Key)).OrderByDescending(c => c.Count)];

    public static MapModel Read(Visit visit) => new(visit.Queries.Places(EntryQueries.Read(visit.Address), Most));

    public static void Csv(Visit visit, TextWriter output)
    {
        using var csv = new CsvHelper.CsvWriter(output, System.Globalization.CultureInfo.InvariantCulture, leaveOpen: true);
        csv.WriteRecords(Read(visit).Places.Select(p => new { place = p.Key, name = p.Name, country = p.Country, lat = p.Latitude,
            lon = p.Longitude, entries = p.Count }));
    }
}
