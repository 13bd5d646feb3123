using System.Text.Json;
using Dragoman.Reading;
using NodaTime.Text;
using NodaTime;

namespace Dragoman.Train.Times;

/// <summary>A text with its annotated times.</summary>
internal sealed record GoldArticle(Article Article, IReadOnlyList<GoldTime> Times)
{
    /// <summary>Reads MEANTIME as `../shared/data/timex` has it; a text without a date gets 2000-01-01, as its README says.</summary>
    public static IEnumerable<GoldArticle> ReadJson(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var times = root.GetProperty("timex").EnumerateArray().Select(time => new GoldTime(
                time.GetProperty("start_utf16").GetInt32(), time.GetProperty("end_utf16").GetInt32(),
                time.GetProperty("type").GetString()!, time.GetProperty("value").GetString()!));
            var (id, text) = (root.GetProperty("doc").GetString()!, root.GetProperty("text").GetString()!);
            yield return new(Plain(id, text, Day(root.GetProperty("dct").GetString())), [.. times]);
        }
    }

    /// <summary>
    /// Reads our own set: "## register | 2024-03-13" begins a text, "[Monday|DATE|2024-03-11]" marks an expression. Without a day the text
    /// has no date of its own.
    /// </summary>
    public static IEnumerable<GoldArticle> ReadMarked(string path)
    {
        foreach (var block in File.ReadAllText(path).Split("\n## ").Skip(1))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var title = block[..end].Split('|', StringSplitOptions.TrimEntries);
            yield return Marked(title[0], title.Length > 1 ? Parse(title[1]) : null, block[(end + 1)..].Trim());
        }
    }

    /// <summary>A text with marks in square brackets.</summary>
    public static GoldArticle Marked(string id, LocalDate? day, string marked)
    {
        var (text, times) = (new System.Text.StringBuilder(), new List<GoldTime>());
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at]);
                continue;
            }
            var close = marked.IndexOf(']', at);
            var parts = marked[(at + 1)..close].Split('|');
            times.Add(new(text.Length, text.Length + parts[0].Length, parts[1], parts[2]));
            text.Append(parts[0]);
            at = close;
        }
        return new(Plain(id, text.ToString(), day), times);
    }

    private static Article Plain(string id, string text, LocalDate? day) => new(id, text)
    {
        Published = day is { } known ? new(known, null, null, PublishedFrom.Given) : null,
    };

    private static LocalDate Day(string? text) => Parse(text) ?? new(2000, 1, 1);

    private static LocalDate? Parse(string? text) =>
        LocalDatePattern.CreateWithInvariantCulture("yyyy-MM-dd").Parse(text ?? "") is { Success: true } day ? day.Value
        : LocalDatePattern.CreateWithInvariantCulture("dd-MM-yyyy").Parse(text ?? "") is { Success: true } turned ? turned.Value : null;
}
