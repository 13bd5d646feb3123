using System.Globalization;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>A web archive: the answers in it that are pages, text or PDF, one after another, one in memory at a time.</summary>
internal sealed class WarcForm : IForm
{
    public bool Fits(Source source) => source.StartsWith("WARC/"u8);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var stream = new ByteReader(source.Open());
        var start = source.From?.Place ?? 0;
        while (stream.Line() is { } version)
        {
            if (version.Length == 0) continue;
            if (!version.StartsWith("WARC/", StringComparison.Ordinal))
                throw new InvalidDataException($"'{Short(version)}' begins no record");
            var headers = HeaderLines.Read(stream);
            if (!long.TryParse(headers.Get("Content-Length"), CultureInfo.InvariantCulture, out var length) || length < 0)
                throw new InvalidDataException("a record does not tell its length");
            if (!IsRead(headers.Get("WARC-Type")) || length > desk.Options.Limits.DocumentBytes)
            {
                stream.Skip(length);
                continue;
            }
            var block = stream.Bytes((int)length);
            stream.SkipLineEnds();
            var next = new ReadMark(start + stream.Position);
            foreach (var result in ReadRecord(headers, block, source, desk)) yield return result with { Mark = next };
        }
    }

    private static bool IsRead(string? type) => type is "response" or "resource" or "conversion";

    private static IEnumerable<ReadResult> ReadRecord(HeaderLines headers, byte[] block, Source source, Desk desk)
    {
        var url = headers.Get("WARC-Target-URI")?.Trim('<', '>') ?? source.Name;
        var answer = headers.Get("WARC-Type") == "response" ? HttpAnswer.Parse(block) : new HttpAnswer(block, headers.Get("Content-Type"));
        if (answer?.Body is not { Length: > 0 } || !IsArticle(answer.ContentType)) return [];
        var inner = new Source(url, new MemoryStream(answer.Body))
        {
            Url = url, ContentType = answer.ContentType, Depth = source.Depth + 1, MayFollow = false,
        };
        return Desk.Guard(url, desk.Read(inner));
    }

    private static bool IsArticle(string? type) =>
        type is null || type.Contains("html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("application/pdf", StringComparison.OrdinalIgnoreCase);

    private static string Short(string line) => line.Length > 40 ? line[..40] + "…" : line;
}
