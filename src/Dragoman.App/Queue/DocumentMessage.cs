using System.Buffers;
using System.Text.Json;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Reading;
using RabbitMQ.Client;

namespace Dragoman.App.Queue;

/// <summary>One document on its way. An article travels as a document record with nothing coded, so that it arrives without loss.</summary>
/// <param name="Kind">What the body is: one of <see cref="MessageKind"/>.</param>
/// <param name="Id">The document's id, or the place of its record.</param>
/// <param name="Body">JSON.</param>
internal sealed record DocumentMessage(string Kind, string Id, ReadOnlyMemory<byte> Body)
{
    /// <summary>Ids in message properties are short strings of the protocol.</summary>
    private const int LongestId = 80;

    public static DocumentMessage Of(Article article) => new(MessageKind.Article, article.Id, Json(new(article, [], [], [], [])));

    public static DocumentMessage Of(CodedDocument document) => new(MessageKind.Coded, document.Article.Id, Json(document));

    public static DocumentMessage Of(RecordPlace place) =>
        new(MessageKind.Record, $"{place.File}@{place.Offset}", JsonSerializer.SerializeToUtf8Bytes(place));

    /// <summary>A received message, with a copy of its body, which the client library takes back.</summary>
    public static DocumentMessage Of(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body) =>
        new(properties.Type ?? "", properties.MessageId ?? "", body.ToArray());

    /// <summary>Properties to send it with.</summary>
    public BasicProperties Properties(IDictionary<string, object?>? headers = null) => new()
    {
        Persistent = true, Type = Kind, MessageId = Id.Length <= LongestId ? Id : "…" + Id[^(LongestId - 1)..],
        ContentType = "application/json", Headers = headers,
    };

    private static ReadOnlyMemory<byte> Json(CodedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        DocumentJson.Write(buffer, document);
        return buffer.WrittenMemory;
    }
}
