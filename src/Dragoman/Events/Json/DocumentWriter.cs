using System.Text.Json;
using Dragoman.Actors;
using Dragoman.Reading;
using NodaTime.Text;

namespace Dragoman.Events.Json;

/// <summary>Writes a document's own fields and its lists; field names and order are the contract's.</summary>
internal static class DocumentWriter
{
    public static void Write(Utf8JsonWriter json, CodedDocument document)
    {
        json.WriteStartObject();
        json.WritePropertyName("document");
        Write(json, document.Article);
        json.WriteList("events", document.Events, EventWriter.Write);
        json.WriteList("claims", document.Claims, EventWriter.Write);
        json.WriteList("instruments", document.Instruments, EventWriter.Write);
        json.WriteList("offices", document.Offices, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("title", article.Title);
        json.WriteString("published", article.Published is { } published ? Words.Of(published) : null);
        json.WriteString("published_from", Words.Of(article.Published?.From ?? PublishedFrom.Unknown));
        json.WriteString("language", article.Language);
        json.WriteString("author", article.Author);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OfficeFact fact)
    {
        json.WriteStartObject();
        json.WriteString("person", fact.Person);
        json.WriteString("office", fact.Office);
        json.WriteString("role", fact.Role);
        json.WriteString("country", fact.Country);
        json.WriteString("on", fact.On is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("start", fact.Evidence.Start);
        json.WriteNumber("end", fact.Evidence.End);
        json.WriteEndObject();
    }

    /// <summary>Writes a property that holds a list of objects.</summary>
    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    /// <summary>Writes a property that holds a list of words.</summary>
    public static void WriteList(this Utf8JsonWriter json, string name, IReadOnlyList<string> items) =>
        json.WriteList(name, items, static (writer, item) => writer.WriteStringValue(item));

    /// <summary>Writes a property that holds an object or null.</summary>
    public static void WriteObject<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write) where T : class
    {
        json.WritePropertyName(name);
        if (value is null) json.WriteNullValue();
        else write(json, value);
    }
}
