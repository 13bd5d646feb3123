using System.Text.Json;
using Dragoman.Reading.Characters;
using Dragoman.Reading.Forms.Tables;

namespace Dragoman.Reading.Forms.Feeds;

/// <summary>A JSON Feed, or a JSON array of records as in JSON Lines.</summary>
internal sealed class JsonFeedForm : IForm
{
    public bool Fits(Source source) =>
        source.MediaType is "application/feed+json"
        || source.Head.IndexOf("https://jsonfeed.org/version/"u8) >= 0
        || (source.Extension == ".json" && source.Head.TrimStart(" \t\r\n"u8) is [(byte)'[', ..]);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var json = Parse(source, desk);
        if (json.RootElement.ValueKind == JsonValueKind.Array)
        {
            foreach (var result in Records(json.RootElement, source, desk)) yield return result;
            yield break;
        }
        var outlet = Text(json.RootElement, "title");
        if (!json.RootElement.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array) yield break;
        foreach (var item in items.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
            foreach (var result in Entry(item, outlet).Read(source, desk)) yield return result;
    }

    private static IEnumerable<ReadResult> Records(JsonElement array, Source source, Desk desk)
    {
        for (var number = (int)(source.From?.Inner?.Place ?? 0); number < array.GetArrayLength(); number++)
        {
            var place = $"{source.Name}[{number}]";
            var result = array[number].ValueKind == JsonValueKind.Object
                ? Record.Of(array[number], place).BuildGuarded(desk) : ReadResult.Failed(place, ReadMessages.NoText);
            yield return result with { Mark = new ReadMark(0, number + 1) };
        }
    }

    private static JsonDocument Parse(Source source, Desk desk)
    {
        try
        {
            return JsonDocument.Parse(CharacterSets.Decode(source.ReadAll(desk.Options.Limits.DocumentBytes)));
        }
        catch (JsonException error)
        {
            throw new InputException(ReadMessages.Broken("JSON", error.Message));
        }
    }

    private static FeedEntry Entry(JsonElement item, string? outlet)
    {
        var full = Text(item, "content_html") ?? Escaped(Text(item, "content_text"));
        return new FeedEntry
        {
            Id = Text(item, "id"),
            Link = Text(item, "url") ?? Text(item, "external_url"),
            Title = Text(item, "title"),
            Published = Text(item, "date_published") ?? Text(item, "date_modified"),
            Author = item.TryGetProperty("authors", out var authors) && authors.ValueKind == JsonValueKind.Array
                ? authors.EnumerateArray().Select(author => Text(author, "name")).FirstOrDefault() : null,
            Outlet = outlet,
            Language = Text(item, "language"),
            Html = full ?? Text(item, "summary"),
            IsFull = full is not null,
        };
    }

    private static string? Escaped(string? text) => text is null ? null
        : "<p>" + System.Net.WebUtility.HtmlEncode(text).Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p>";

    private static string? Text(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
