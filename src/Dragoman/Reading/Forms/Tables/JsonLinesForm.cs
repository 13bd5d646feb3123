using System.Text.Json;
using Dragoman.Reading.Characters;

namespace Dragoman.Reading.Forms.Tables;

/// <summary>JSON Lines: a record a line with <c>text</c> or <c>html</c>, and <c>title</c>, <c>published</c> … where known.</summary>
internal sealed class JsonLinesForm : IForm
{
    public bool Fits(Source source) =>
        source.Extension is ".jsonl" or ".ndjson"
        || (source.Extension is not (".html" or ".htm" or ".txt" or ".md") && FirstByte(source.Head) == '{' && HasRecord(source.Head));

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var lines = source.OpenLines(desk.Options.Limits.RecordBytes, source.From);
        while (lines.Next())
            if (desk.Options.LineByLine || lines.Line.Span.ContainsAnyExcept(" \t\r"u8))
                yield return ReadLine(lines, source, desk) with { Mark = lines.Mark };
    }

    private static ReadResult ReadLine(LineReader lines, Source source, Desk desk)
    {
        var place = $"{source.Name}:{lines.Number}";
        try
        {
            if (lines.IsTooLong) return ReadResult.Failed(place, ReadMessages.TooLarge(desk.Options.Limits.RecordBytes));
            using var json = JsonDocument.Parse(CharacterSets.Decode(lines.Line.Span));
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Record.Of(json.RootElement, place).BuildGuarded(desk)
                : ReadResult.Failed(place, ReadMessages.Json(lines.Number, "it is " + json.RootElement.ValueKind));
        }
        catch (JsonException error)
        {
            return ReadResult.Failed(place, ReadMessages.Json(lines.Number, error.Message));
        }
    }

    private static byte FirstByte(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart(" \t\r\n\u00EF\u00BB\u00BF"u8);
        return text.IsEmpty ? (byte)0 : text[0];
    }

    private static bool HasRecord(ReadOnlySpan<byte> head) => head.IndexOf("\"text\""u8) >= 0 || head.IndexOf("\"html\""u8) >= 0;
}
