using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Events;
using Dragoman.Events.Json;

namespace Dragoman.Ledger.Merging;

/// <summary>Participants and places of a correction as the contract's JSON, so that a correction can be read by itself.</summary>
internal static class EditedJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IReadOnlyList<Participant> participants) => Written(json =>
    {
        json.WriteStartArray();
        foreach (var participant in participants) EventWriter.Write(json, participant);
        json.WriteEndArray();
    });

    public static string Of(EventPlace place) => Written(json => EventWriter.Write(json, place));

    public static IReadOnlyList<Participant> Participants(string value)
    {
        using var json = JsonDocument.Parse(value);
        return [.. json.RootElement.EnumerateArray().Select(EventReader.ReadParticipant)];
    }

    /// <summary>The place; null where the value is empty and so takes the place away.</summary>
    public static EventPlace? Place(string value)
    {
        if (value.Length == 0) return null;
        using var json = JsonDocument.Parse(value);
        return EventReader.ReadPlace(json.RootElement);
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
