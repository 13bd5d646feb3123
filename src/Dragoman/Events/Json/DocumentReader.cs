using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Reading;
using Dragoman.Text;
using NodaTime.Text;

namespace Dragoman.Events.Json;

/// <summary>Reads a document's own fields and its lists; absent fields are null or empty.</summary>
internal static class DocumentReader
{
    public static CodedDocument Read(JsonElement json) => new(
        ReadArticle(json.GetProperty("document")),
        json.ReadList("events", EventReader.ReadEvent),
        json.ReadList("claims", EventReader.ReadClaim),
        json.ReadList("instruments", EventReader.ReadInstrument),
        json.ReadList("offices", ReadOffice));

    private static Article ReadArticle(JsonElement json)
    {
        var published = json.Text("published");
        var from = json.Text("published_from");
        return new Article(json.Needed("id"), json.Needed("text"))
        {
            Url = json.Text("url"),
            Outlet = json.Text("outlet"),
            Title = json.Text("title"),
            Author = json.Text("author"),
            Language = json.Text("language") ?? "en",
            Published = published is null ? null
                : Words.ParsePublication(published, from is null ? PublishedFrom.Given : Words.Parse<PublishedFrom>(from)),
        };
    }

    private static OfficeFact ReadOffice(JsonElement json) => new(
        json.Needed("person"), json.Needed("office"), json.Text("role"), json.Needed("country"),
        json.Text("on") is { } on ? LocalDatePattern.Iso.Parse(on).Value : null,
        new Span(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()));

    /// <summary>A list property; empty where absent or null.</summary>
    public static IReadOnlyList<T> ReadList<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(read)] : [];

    /// <summary>A list of words; empty where absent or null.</summary>
    public static IReadOnlyList<string> ReadWords(this JsonElement json, string name) => json.ReadList(name, item => item.GetString()!);

    /// <summary>An object property; null where absent or null.</summary>
    public static T? ReadObject<T>(this JsonElement json, string name, Func<JsonElement, T> read) where T : class =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? read(value) : null;

    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static double? Number(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    public static string Needed(this JsonElement json, string name) =>
        json.Text(name) ?? throw new FormatException($"The record has no text in its field '{name}'.");
}
