using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Dragoman.App.Queue;

/// <summary>
/// Finds where the records of a WARC archive lie without reading them as articles. In a packed archive each record is a gzip member of
/// its own, as the standard asks: members begin where gzip's first bytes stand and what they unpack to begins with "WARC/".
/// </summary>
internal static class RecordPlaces
{
    private const int HeadLength = 2048;
    private static readonly byte[] s_member = [0x1F, 0x8B, 0x08];

    /// <summary>Records that may be articles, in the order of the file.</summary>
    public static IEnumerable<RecordPlace> Of(string path)
    {
        path = Path.GetFullPath(path);
        using var map = File.OpenRead(path);
        var starts = map.ReadByte() == s_member[0] ? PackedStarts(path) : PlainStarts(path);
        (long Start, bool IsPage) last = (-1, false);
        foreach (var start in starts)
        {
            if (last.IsPage) yield return new RecordPlace(path, last.Start, (int)(start.Start - last.Start));
            last = start;
        }
        if (last.IsPage) yield return new RecordPlace(path, last.Start, (int)(map.Length - last.Start));
    }

    private static IEnumerable<(long Start, bool IsPage)> PackedStarts(string path)
    {
        using var file = File.OpenRead(path);
        var buffer = new byte[1 << 20];
        for (long at = 0; at < file.Length;)
        {
            file.Position = at;
            var length = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            foreach (var start in Members(buffer.AsSpan(0, length), at))
                if (Unpacked(path, start) is { } head) yield return (start, IsPage(head));
            // The last two bytes may begin a member that goes on in the next part.
            at += length == buffer.Length ? length - (s_member.Length - 1) : length;
        }
    }

    private static List<long> Members(ReadOnlySpan<byte> part, long at)
    {
        var found = new List<long>();
        for (var from = 0; part[from..].IndexOf(s_member) is var next and >= 0; from += next + 1) found.Add(at + from + next);
        return found;
    }

    /// <summary>The first bytes of the record, null where three bytes only look like a member.</summary>
    private static string? Unpacked(string path, long start)
    {
        using var file = File.OpenRead(path);
        file.Position = start;
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        var head = new byte[HeadLength];
        try
        {
            var text = Encoding.Latin1.GetString(head.AsSpan(0, unpacked.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
            return text.StartsWith("WARC/", StringComparison.Ordinal) ? text : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IEnumerable<(long Start, bool IsPage)> PlainStarts(string path)
    {
        using var file = File.OpenRead(path);
        var head = new byte[HeadLength];
        for (long at = 0; at < file.Length;)
        {
            file.Position = at;
            var text = Encoding.Latin1.GetString(head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
            var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (end < 0 || !text.StartsWith("WARC/", StringComparison.Ordinal)) yield break;
            yield return (at, IsPage(text));
            at += end + "\r\n\r\n".Length + long.Parse(Header(text, "Content-Length") ?? "0", CultureInfo.InvariantCulture)
                + "\r\n\r\n".Length;
        }
    }

    private static bool IsPage(string head) => Header(head, "WARC-Type") is "response" or "resource" or "conversion";

    private static string? Header(string head, string name) =>
        head.Split("\r\n").TakeWhile(line => line.Length > 0)
            .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();
}
