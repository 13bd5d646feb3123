using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Ledger;
using Dragoman.Ledger.Export;
using Dragoman.Ledger.Queries;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Pages.Frame;

/// <summary>How models become JSON: names in snake_case, entries and documents as in the contract.</summary>
internal static class PageJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static IResult Write(Visit visit, object model)
    {
        visit.Http.Response.Headers.CacheControl = "no-store";
        return Results.Json(model, Options, "application/json; charset=utf-8");
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DictionaryKeyPolicy = null,
            Encoder = JavaScriptEncoder.Default,
            TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new Writing<LocalDate>((json, day) => json.WriteStringValue(LocalDatePattern.Iso.Format(day))));
        options.Converters.Add(new Writing<Entry>(EntryJson.Write));
        options.Converters.Add(new Writing<Facts>(WriteFacts));
        options.Converters.Add(new Writing<Address>((json, address) => json.WriteStringValue(address.ToString())));
        options.Converters.Add(new Writing<CodedDocument>(WriteDocument));
        options.MakeReadOnly();
        return options;
    }

    private static void WriteFacts(Utf8JsonWriter json, Facts facts)
    {
        switch (facts.Kind)
        {
            case EntryKind.Event:
                DocumentJson.Write(json, facts.ToEvent());
                break;
            case EntryKind.Claim:
                DocumentJson.Write(json, facts.ToClaim());
                break;
            default:
                DocumentJson.Write(json, facts.ToInstrument());
                break;
        }
    }

    private static void WriteDocument(Utf8JsonWriter json, CodedDocument document)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        DocumentJson.Write(buffer, document);
        json.WriteRawValue(buffer.WrittenSpan[..^1], skipInputValidation: true);
    }

    private sealed class Writing<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException($"{typeof(T).Name} is only written.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}
