using System.Globalization;
using System.IO.Compression;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>An answer of a web server as an archive keeps it: headers and body in one block.</summary>
/// <param name="Body">The body, unpacked.</param>
/// <param name="ContentType">What the server said it is.</param>
internal sealed record HttpAnswer(byte[] Body, string? ContentType)
{
    /// <summary>Unpacked bytes of one archived page, as for any other document.</summary>
    private static readonly ReadLimits s_limits = new();

    /// <summary>The answer in a block of bytes; null where it tells of no success.</summary>
    public static HttpAnswer? Parse(byte[] block)
    {
        using var reader = new ByteReader(new MemoryStream(block));
        var status = reader.Line();
        if (status is null || !status.StartsWith("HTTP/", StringComparison.Ordinal) || status.Split(' ') is not [_, "200", ..]) return null;
        var headers = HeaderLines.Read(reader);
        var body = reader.Rest();
        if (headers.Get("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true) body = Joined(body);
        return new HttpAnswer(Unpacked(body, headers.Get("Content-Encoding")), headers.Get("Content-Type"));
    }

    /// <summary>Some archives keep bodies as they came over the line, others unpack them and leave the header: the bytes decide.</summary>
    private static byte[] Unpacked(byte[] body, string? encoding)
    {
        if (body is not [0x1F, 0x8B, ..] && encoding != "br") return body;
        try
        {
            Stream packed = new MemoryStream(body);
            Stream unpacked = encoding == "br"
                ? new BrotliStream(packed, CompressionMode.Decompress) : new GZipStream(packed, CompressionMode.Decompress);
            using var stream = new RatioStream(unpacked, () => body.Length, s_limits.CompressionRatio);
            using var buffer = new MemoryStream();
            stream.CopyTo(buffer);
            return buffer.ToArray();
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            return body;
        }
    }

    private static byte[] Joined(byte[] body)
    {
        using var reader = new ByteReader(new MemoryStream(body));
        using var joined = new MemoryStream();
        while (reader.Line() is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var length)
                || length > body.Length)
                return joined.Length == 0 ? body : joined.ToArray();
            if (length == 0) break;
            joined.Write(reader.Bytes(length));
            reader.Line();
        }
        return joined.ToArray();
    }
}
