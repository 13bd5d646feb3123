using System.Net.Http.Json;

namespace Dragoman.Bench.Pages;

/// <summary>Made-up articles that the site codes and adds itself, each another.</summary>
internal static class SyntheticArticles
{
    private const int Sentences = 8;
    private static readonly string[] s_states =
        ["France", "Germany", "Spain", "Italy", "Poland", "Egypt", "Iraq", "Jordan", "Qatar", "China", "Japan", "India", "Brazil", "Kenya"];
    private static readonly string[] s_topics = ["trade", "energy prices", "border crossings", "grain exports", "visas", "air routes"];
    private static readonly Random s_random = new(DateTime.UtcNow.Millisecond);

    /// <summary>Whether the site coded and added it.</summary>
    public static async Task<bool> Add(HttpClient site)
    {
        var (title, text) = Write();
        using var answer = await site.PostAsJsonAsync("/code.json", new { text, title, published = "2024-12-28", add = true });
        if (!answer.IsSuccessStatusCode) Console.Error.WriteLine($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return answer.IsSuccessStatusCode;
    }

    private static (string Title, string Text) Write()
    {
        lock (s_random)
            return ($"Talks number {s_random.Next(1_000_000)}", string.Join(' ', Enumerable.Range(0, Sentences).Select(_ => Sentence())));
    }

    private static string Sentence()
    {
        var (a, b) = (Pick(s_states), Pick(s_states));
        var (day, topic) = (s_random.Next(1, 28), Pick(s_topics));
        return $"The foreign minister of {a} met his counterpart from {b} on {day} December 2024 to discuss {topic}. "
            + "Officials said that the talks had been held in a good atmosphere and would go on next year.";
    }

    private static string Pick(string[] values) => values[s_random.Next(values.Length)];
}
