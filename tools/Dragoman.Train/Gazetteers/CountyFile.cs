using System.Text.Json;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Counties of the United States with the middle of their bounds, from the TopoJSON of npm's us-atlas (Census Bureau).</summary>
internal sealed class CountyFile
{
    /// <summary>The file has no populations: that of a middling county.</summary>
    private const double Inhabitants = 20_000;

    private readonly JsonElement _root;
    private readonly (double X, double Y) _scale;
    private readonly (double X, double Y) _origin;

    public CountyFile(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        _root = document.RootElement.Clone();
        var transform = _root.GetProperty("transform");
        (_scale, _origin) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
    }

    /// <summary>The counties; <paramref name="states"/> gives GeoNames' code for a state's name.</summary>
    public IEnumerable<PlaceDraft> Counties(IReadOnlyDictionary<string, string> states)
    {
        var objects = _root.GetProperty("objects");
        var names = objects.GetProperty("states").GetProperty("geometries").EnumerateArray()
            .ToDictionary(state => state.GetProperty("id").GetString()!, Name);
        foreach (var county in objects.GetProperty("counties").GetProperty("geometries").EnumerateArray())
            if (names.TryGetValue(county.GetProperty("id").GetString()![..2], out var state) && states.TryGetValue(state, out var code))
                yield return County(county, code);
    }

    private PlaceDraft County(JsonElement county, string state)
    {
        var bounds = new Bounds();
        Extend(county.GetProperty("arcs"), bounds);
        var unit = state switch { "LA" => " Parish", "AK" => " Borough", _ => " County" };
        return new PlaceDraft(Name(county) + unit, PlaceKind.Region, "USA", bounds.Middle.Y, bounds.Middle.X)
        {
            Admin = state,
            Population = Inhabitants,
        };
    }

    /// <summary>Arcs lie in lists of lists; a negative number means the arc of its complement, backwards.</summary>
    private void Extend(JsonElement arcs, Bounds bounds)
    {
        if (arcs.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in arcs.EnumerateArray()) Extend(part, bounds);
            return;
        }
        var number = arcs.GetInt32();
        double x = 0, y = 0;
        foreach (var step in _root.GetProperty("arcs")[number < 0 ? ~number : number].EnumerateArray())
        {
            var (dx, dy) = Pair(step);
            (x, y) = (x + dx, y + dy);
            bounds.Add(x * _scale.X + _origin.X, y * _scale.Y + _origin.Y);
        }
    }

    private static string Name(JsonElement geometry) => geometry.GetProperty("properties").GetProperty("name").GetString()!;

    private static (double X, double Y) Pair(JsonElement array) => (array[0].GetDouble(), array[1].GetDouble());

    private sealed class Bounds
    {
        private double _west = 180, _east = -180, _south = 90, _north = -90;

        public (double X, double Y) Middle => ((_west + _east) / 2, (_south + _north) / 2);

        public void Add(double x, double y)
        {
            (_west, _east) = (Math.Min(_west, x), Math.Max(_east, x));
            (_south, _north) = (Math.Min(_south, y), Math.Max(_north, y));
        }
    }
}
