using System.Text.Json;

namespace Dragoman.Bench.Pages;

/// <summary>
/// What analysts and their programs ask of a ledger of made-up news: every page with several queries, and how often each is asked.
/// The same numbers give the same addresses.
/// </summary>
internal sealed class Visits
{
    private const int States = 200;
    private const int Sampled = 400;
    private const int FirstYear = 2015;
    private const int Years = 10;
    private static readonly string[] s_types = ["CONSULT", "AGREE", "ACCUSE", "SANCTION", "ASSAULT", "AID", "PROTEST"];
    private static readonly string[] s_words = ["officials", "officials month", "minister", "town"];
    private readonly List<string> _entries = [], _documents = [], _reports = [];

    /// <summary>Kinds of address, and how often each is asked for against the others.</summary>
    public IReadOnlyList<(string Name, int Share, Func<Random, string> Address)> Kinds { get; }

    private Visits() => Kinds =
    [
        ("home", 8, _ => "/"),
        ("home, json", 4, _ => "/index.json"),
        ("timeline of all", 3, r => $"/timeline?period={Pick(r, ["month", "year", "week"])}"),
        ("timeline of an actor", 4, r => $"/timeline?actor={State(r)}"),
        ("timeline of a dyad", 4, r => $"/timeline?actor={State(r)}&actor={State(r)}"),
        ("timeline of a person", 2, r => $"/timeline?actor={State(r)}-{r.Next(3)}"),
        ("timeline of a type", 2, r => $"/timeline?type={Pick(r, s_types)}"),
        ("timeline of a type in a year", 3, r => $"/timeline?type={Pick(r, s_types)}&{Year(r)}"),
        ("timeline of an actor in some weeks", 3, r => $"/timeline?actor={State(r)}&{Weeks(r)}"),
        ("timeline of a dyad's type in a year", 2, r => $"/timeline?actor={State(r)}&actor={State(r)}&type={Pick(r, s_types)}&{Year(r)}"),
        ("timeline of words", 2, r => $"/timeline?text={Uri.EscapeDataString(Pick(r, s_words))}"),
        ("timeline of words and actor", 2, r => $"/timeline?text=officials&actor={State(r)}"),
        ("timeline of a country", 1, r => $"/timeline?country={State(r)}"),
        ("timeline, conflicts only", 1, _ => "/timeline?conflicts=1"),
        ("timeline, most sources first", 1, r => $"/timeline?sort=most_sources&actor={State(r)}"),
        ("timeline, json", 4, r => $"/timeline.json?actor={State(r)}&actor={State(r)}"),
        ("timeline as feed", 1, r => $"/timeline.atom?actor={State(r)}"),
        ("timeline as csv", 1, r => $"/timeline.csv?actor={State(r)}&actor={State(r)}&{Weeks(r)}"),
        ("dyad", 8, r => $"/dyad/{State(r)}/{State(r)}"),
        ("dyad, json", 2, r => $"/dyad/{State(r)}/{State(r)}.json"),
        ("actor", 6, r => $"/actor/{State(r)}"),
        ("person", 2, r => $"/actor/{State(r)}-{r.Next(3)}"),
        ("network", 1, _ => "/network"),
        ("network of a year", 1, r => $"/network?{Year(r)}"),
        ("network of some weeks, json", 1, r => $"/network.json?{Weeks(r)}"),
        ("map", 1, _ => "/map"),
        ("map of an actor", 1, r => $"/map?actor={State(r)}"),
        ("map of a year", 1, r => $"/map?{Year(r)}"),
        ("figures", 1, _ => "/figures"),
        ("instruments", 1, _ => "/instruments"),
        ("entry", 10, r => "/entry/" + Pick(r, _entries)),
        ("entry, json", 3, r => $"/entry/{Pick(r, _entries)}.json"),
        ("document", 4, r => "/document/" + Pick(r, _documents)),
        ("why", 2, r => "/why/" + Pick(r, _reports)),
        ("review", 1, _ => "/review"),
        ("review, others have judged", 1, _ => "/review?queue=second&coder=ada"),
        ("stylesheet and scripts", 6, r => "/assets/" + Pick(r, ["dragoman.css", "dist/dragoman.js", "dist/timeline.js"])),
        ("suggestions", 10, r => $"/suggest.json?q={State(r)[..(2 + r.Next(3))]}"),
        ("search", 1, r => $"/search?q={State(r)}%20{State(r)}"),
    ];

    /// <summary>Learns ids of entries, documents and reports from the site.</summary>
    public static async Task<Visits> Learn(HttpClient site)
    {
        var visits = new Visits();
        using var page = JsonDocument.Parse(await site.GetStringAsync($"/timeline.json?kind=event&size={Sampled}&to=2023-12-31"));
        foreach (var entry in page.RootElement.GetProperty("entries").EnumerateArray())
        {
            visits._entries.Add(entry.GetProperty("entry").GetString()!);
            visits._documents.Add(entry.GetProperty("source").GetProperty("document").GetString()!);
            visits._reports.Add(entry.GetProperty("event").GetProperty("id").GetString()!);
        }
        return visits;
    }

    /// <summary>An address as often as its kind is asked for.</summary>
    public (string Kind, string Address) Next(Random random)
    {
        var at = random.Next(Kinds.Sum(k => k.Share));
        var kind = Kinds.First(k => (at -= k.Share) < 0);
        return (kind.Name, kind.Address(random));
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];

    /// <summary>The busiest most often, as in the news that the ledger was filled with.</summary>
    private static string State(Random random) => $"S{(int)Math.Pow(States, random.NextDouble()):000}";

    private static string Year(Random random) => Days(new DateOnly(FirstYear + random.Next(Years), 1, 1), 365);

    private static string Weeks(Random random) =>
        Days(new DateOnly(FirstYear, 1, 1).AddDays(random.Next(Years * 365)), 10 + random.Next(80));

    private static string Days(DateOnly from, int days) => $"from={from:yyyy-MM-dd}&to={from.AddDays(days - 1):yyyy-MM-dd}";
}
