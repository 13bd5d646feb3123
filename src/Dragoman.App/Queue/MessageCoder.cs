using Dragoman.App.Commands;
using Dragoman.Events;
using Dragoman.Events.Json;
using Dragoman.Models;
using Dragoman.Reading;

namespace Dragoman.App.Queue;

/// <summary>Makes coded documents of a message. Models are loaded when the first message needs them.</summary>
/// <param name="actors">Files of actors that are known beside the registry.</param>
internal sealed class MessageCoder(IReadOnlyList<FileInfo> actors)
{
    private readonly Lazy<Coder> _coder = new(() => CodingRun.Load(actors));
    private readonly Lazy<ArticleReader> _reader = new(() => ArticleReader.Load(ModelFolder.Default));

    /// <summary>The documents, none where a record holds no page.</summary>
    /// <exception cref="Exception">Anything that a broken message or a text that a rule stumbles over may bring.</exception>
    public IReadOnlyList<CodedDocument> Code(DocumentMessage message) => message.Kind switch
    {
        MessageKind.Coded => [DocumentJson.Read(message.Body)],
        MessageKind.Article => [_coder.Value.Code(DocumentJson.Read(message.Body).Article)],
        MessageKind.Record => [.. Read(System.Text.Json.JsonSerializer.Deserialize<RecordPlace>(message.Body.Span)!)
            .Select(article => _coder.Value.Code(article))],
        _ => throw new FormatException($"A message of type '{message.Kind}' is none of dragoman's; it came from another program."),
    };

    private IEnumerable<Article> Read(RecordPlace place)
    {
        var copy = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(copy, place.Read());
            foreach (var result in _reader.Value.Read([copy], new ReadOptions()))
                yield return result.Article ?? throw new FormatException(result.Failure);
        }
        finally
        {
            File.Delete(copy);
        }
    }
}
