using System.Text;
using Dragoman.Models;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Writes the sections that <see cref="Gazetteer"/> reads.</summary>
internal static class GazetteerWriter
{
    public static void Write(string path, IReadOnlyList<PlaceDraft> places, WordLists lists, PlaceLexicon lexicon)
    {
        var codes = lexicon.Countries().OrderBy(pair => pair.Value, StringComparer.Ordinal).ToList();
        var numbers = codes.Select((pair, number) => (pair.Value, (byte)number)).ToDictionary();
        var writer = new ModelWriter(Gazetteer.ModelKind)
            .AddLines("countries", codes.Select(pair => pair.Value))
            .AddLines("domains", codes.Select(pair => pair.Key == "GB" ? "uk" : pair.Key.ToLowerInvariant()))
            .AddLines("outlets", lexicon.OutletLines())
            .AddLines("context", lexicon.ContextLines())
            .Add<ulong>("words", lists.Words.Order().ToArray())
            .Add<ulong>("surnames", lists.Surnames.Except(lists.Given).Order().ToArray())
            .Add<ulong>("given", lists.Given.Order().ToArray());
        AddNames(writer, new NameTable(places, lists));
        AddPlaces(writer, places, numbers);
        writer.Save(path);
    }

    private static void AddNames(ModelWriter writer, NameTable table)
    {
        var (keys, traits, starts, candidates) = (new List<ulong>(), new List<byte>(), new List<int> { 0 }, new List<int>());
        foreach (var row in table.Rows())
        {
            keys.Add(row.Key);
            traits.Add((byte)row.Traits);
            candidates.AddRange(row.Candidates);
            starts.Add(candidates.Count);
        }
        writer.Add<ulong>("keys", keys.ToArray()).Add("traits", traits.ToArray())
            .Add<int>("starts", starts.ToArray()).Add<int>("candidates", candidates.ToArray());
    }

    private static void AddPlaces(ModelWriter writer, IReadOnlyList<PlaceDraft> places, Dictionary<string, byte> countries)
    {
        var regions = Regions(places);
        var pool = places.Select(place => Encoding.UTF8.GetBytes(place.Name)).ToList();
        var names = new int[places.Count + 1];
        for (var i = 0; i < pool.Count; i++) names[i + 1] = names[i] + pool[i].Length;
        writer.Add("pool", pool.SelectMany(bytes => bytes).ToArray()).Add<int>("names", names)
            .Add<int>("id", places.Select(place => place.Id).ToArray())
            .Add<int>("latitude", places.Select(place => Units(place.Latitude)).ToArray())
            .Add<int>("longitude", places.Select(place => Units(place.Longitude)).ToArray())
            .Add("prominence", places.Select(place => (byte)Math.Clamp(place.Prominence * Gazetteer.ProminenceUnits, 0, 255)).ToArray())
            .Add("kind", places.Select(place => (byte)place.Kind).ToArray())
            .Add("country", places.Select(place => countries.GetValueOrDefault(place.Country, Gazetteer.NoCountry)).ToArray())
            .Add<ushort>("region", places.Select(place =>
                regions.GetValueOrDefault((place.Country, place.Admin), Gazetteer.NoRegion)).ToArray());
    }

    private static Dictionary<(string, string), ushort> Regions(IReadOnlyList<PlaceDraft> places)
    {
        var regions = new Dictionary<(string, string), ushort>();
        for (var i = 0; i < Gazetteer.NoRegion && i < places.Count; i++)
            if (places[i] is { Kind: PlaceKind.Region, Admin.Length: > 0 } region)
                regions.TryAdd((region.Country, region.Admin), (ushort)i);
        return regions;
    }

    private static int Units(double degrees) => (int)Math.Round(degrees * Gazetteer.DegreeUnits);
}
