using System.Text.Json;

namespace Dragoman.App.Scoring;

/// <summary>A gold folder: <c>articles.jsonl</c> with the texts beside <c>gold.jsonl</c> with what a human found in them.</summary>
internal static class GoldFolder
{
    public const string ArticlesFile = "articles.jsonl";
    public const string GoldFile = "gold.jsonl";

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the annotations by article id.</summary>
    /// <exception cref="InvalidDataException">A line is no annotation; the message names file and line.</exception>
    public static IReadOnlyDictionary<string, GoldArticle> Read(string folder)
    {
        var path = Path.Combine(folder, GoldFile);
        if (!File.Exists(path) || !File.Exists(Path.Combine(folder, ArticlesFile)))
            throw new InvalidDataException($"{folder} is no gold folder: it needs {ArticlesFile} and {GoldFile}.");
        var articles = new Dictionary<string, GoldArticle>(StringComparer.Ordinal);
        foreach (var (line, number) in File.ReadLines(path).Select((line, i) => (line, i + 1)))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var article = Parse(line, $"{path}:{number}");
            articles.Add(article.Id, article);
        }
        return articles;
    }

    private static GoldArticle Parse(string line, string where)
    {
        try
        {
            return JsonSerializer.Deserialize<GoldArticle>(line, s_options)
                ?? throw new InvalidDataException($"{where} is null where an annotated article was expected.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{where} is no annotated article: {e.Message}", e);
        }
    }
}
