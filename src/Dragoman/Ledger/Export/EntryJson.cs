using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Events.Json;
using Dragoman.Ledger.Queries;
using NodaTime.Text;

namespace Dragoman.Ledger.Export;

/// <summary>An entry as one line of JSON: what the ledger adds, and the contract's record of the best values.</summary>
public static class EntryJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line, without its end.</summary>
    public static string Of(Entry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options)) Write(json, entry);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the entry as an object.</summary>
    public static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteString("entry", entry.Id);
        json.WriteString("kind", entry.Facts.Kind.ToString().ToLowerInvariant());
        json.WriteString("day", entry.Day is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteNumber("support", entry.Support);
        json.WriteNumber("reports", entry.Reports);
        json.WriteNumber("conflicts", entry.Conflicts);
        json.WriteString("review", entry.Review.ToString().ToLowerInvariant());
        WriteSource(json, entry.Source);
        json.WritePropertyName(entry.Facts.Kind.ToString().ToLowerInvariant());
        WriteRecord(json, entry.Facts);
        json.WriteEndObject();
    }

    /// <summary>Writes the contract's record of an event, claim or instrument.</summary>
    public static void WriteRecord(Utf8JsonWriter json, Facts facts)
    {
        if (facts.Kind == EntryKind.Event) DocumentJson.Write(json, facts.ToEvent());
        else if (facts.Kind == EntryKind.Claim) DocumentJson.Write(json, facts.ToClaim());
        else DocumentJson.Write(json, facts.ToInstrument());
    }

    private static void WriteSource(Utf8JsonWriter json, DocumentHead source)
    {
        json.WriteStartObject("source");
        json.WriteString("document", source.Id);
        json.WriteString("title", source.Title);
        json.WriteString("outlet", source.Outlet);
        json.WriteString("url", source.Url);
        json.WriteString("published", source.Published is { } day ? LocalDatePattern.Iso.Format(day) : null);
        json.WriteEndObject();
    }
}
