using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dragoman.Events.Json;

/// <summary>
/// The document record of the contract as JSON: one document a line, written and read back without loss (confidence to four digits).
/// </summary>
public static class DocumentJson
{
    /// <summary>Text stays readable; only what JSON itself forbids is escaped, so that a record is one line.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one document and the end of its line.</summary>
    public static void Write(IBufferWriter<byte> output, CodedDocument document)
    {
        using (var json = new Utf8JsonWriter(output, s_options)) DocumentWriter.Write(json, document);
        output.Write("\n"u8);
    }

    /// <summary>Writes one document and the end of its line.</summary>
    public static void Write(Stream output, CodedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, document);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>Reads a document back from its UTF-8 line.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="FormatException">A field has a value that the contract does not know.</exception>
    public static CodedDocument Read(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        return DocumentReader.Read(json.RootElement);
    }

    /// <summary>Writes one event as in the contract, for lists that show events outside their documents.</summary>
    public static void Write(Utf8JsonWriter json, Event e) => EventWriter.Write(json, e);

    /// <summary>Writes one claim as in the contract.</summary>
    public static void Write(Utf8JsonWriter json, Claim claim) => EventWriter.Write(json, claim);

    /// <summary>Writes one instrument as in the contract.</summary>
    public static void Write(Utf8JsonWriter json, Instrument instrument) => EventWriter.Write(json, instrument);
}
