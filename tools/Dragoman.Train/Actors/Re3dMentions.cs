using System.Text.Json;
using Dragoman.Reading;
using Dragoman.Text;

namespace Dragoman.Train.Actors;

/// <summary>Recall of named states, organisations and persons on re3d; a mention counts where it overlaps the gold one.</summary>
internal static class Re3dMentions
{
    private static readonly Dictionary<string, string> Groups = new(StringComparer.Ordinal)
    {
        ["Nationality"] = "states (nationalities)", ["Location"] = "states (names of countries)",
        ["Organisation"] = "organisations", ["Person"] = "persons",
    };

    public static void Score(Coder coder, string file, bool showMisses)
    {
        var (found, gold) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var text = line.GetProperty("text").GetString()!;
            var (_, mentions, _, _) = coder.Annotate(new Article(line.GetProperty("id").GetString()!, text));
            foreach (var entity in line.GetProperty("entities").EnumerateArray())
            {
                if (Group(entity) is not { } group) continue;
                var span = new Span(entity.GetProperty("begin").GetInt32(), entity.GetProperty("end").GetInt32());
                gold[group] = gold.GetValueOrDefault(group) + 1;
                if (mentions.All.Any(mention => mention.Span.Overlaps(span))) found[group] = found.GetValueOrDefault(group) + 1;
                else if (showMisses) Console.WriteLine($"    missed {group}: {entity.GetProperty("value").GetString()}");
            }
        }
        foreach (var (group, count) in gold.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine($"{file}: {Share(found.GetValueOrDefault(group), count)} {group}");
    }

    private static string Share(int part, int whole) => $"{part} of {whole} ({100.0 * part / whole:F1} %)";

    // Names only: pronouns and common nouns carry no capital; places count where they are states.
    private static string? Group(JsonElement entity)
    {
        var value = entity.GetProperty("value").GetString()!;
        if (!Groups.TryGetValue(entity.GetProperty("type").GetString()!, out var group) || !value.Any(char.IsUpper)
            || value is "I" or "We" or "He" or "She" or "It" or "They") return null;
        return group.Contains("countries", StringComparison.Ordinal)
            && !States.Contains(value.Replace("the ", "", StringComparison.Ordinal)) ? null : group;
    }

    private static readonly HashSet<string> States = new(
        ["Syria", "Iraq", "Turkey", "Iran", "Russia", "Jordan", "Lebanon", "Israel", "United States", "US", "U.S.", "UK",
            "United Kingdom", "France",
            "Germany", "Saudi Arabia", "Egypt", "Qatar", "Kuwait", "Australia", "Bahrain", "UAE", "Afghanistan", "Libya", "Yemen"],
        StringComparer.Ordinal);
}
