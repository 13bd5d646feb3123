using System.Text.Json;

namespace Dragoman.Reading.Html;

/// <summary>What a page's JSON-LD says about the article: the name of each property in lower case, and its value.</summary>
internal static class LinkedFacts
{
    private const int Depth = 6;

    private static readonly string[] s_articles =
        ["Article", "Posting", "WebPage", "Report", "Blog", "Recipe", "Product", "Video", "Event"];

    private static readonly string[] s_nested = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"];

    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Facts in order, those of articles before those of other things.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Page page)
    {
        if (page.LinkedFacts is { } known) return known;
        List<KeyValuePair<string, string>> articles = [], others = [];
        foreach (var script in page.LinkedData)
            if (Parse(script) is { } json)
                using (json) Gather(json.RootElement, articles, others, Depth);
        articles.AddRange(others);
        return page.LinkedFacts = articles;
    }

    private static JsonDocument? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(script.Trim().TrimEnd(';').ReplaceLineEndings(" ").Replace('\t', ' '), s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Gather(
        JsonElement json, List<KeyValuePair<string, string>> articles, List<KeyValuePair<string, string>> others, int depth)
    {
        if (depth == 0) return;
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray()) Gather(item, articles, others, depth - 1);
        if (json.ValueKind != JsonValueKind.Object) return;
        var facts = IsArticle(json) ? articles : others;
        foreach (var property in json.EnumerateObject())
            if (Text(property.Value) is { } text) facts.Add(new(property.Name.ToLowerInvariant(), text));
            else if (s_nested.Contains(property.Name)) Gather(property.Value, articles, others, depth - 1);
    }

    private static bool IsArticle(JsonElement json) =>
        json.TryGetProperty("@type", out var type) && type.ToString() is var name
        && s_articles.Any(article => name.Contains(article, StringComparison.Ordinal));

    /// <summary>A property's text, or the name of the person or organisation that it is.</summary>
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        JsonValueKind.Array when value.GetArrayLength() > 0 && value[0].ValueKind is JsonValueKind.Object => Text(value[0]),
        _ => null,
    };
}
