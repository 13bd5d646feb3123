using System.IO.Compression;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>Anything packed with gzip, in one member or many, unpacked as it is read.</summary>
internal sealed class GzipForm : IForm
{
    public bool Fits(Source source) => source.StartsWith([0x1F, 0x8B]);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var unpacked = Unpack(source.Open(), desk.Options.Limits.CompressionRatio);
        foreach (var result in desk.Read(source.Inner(InnerName(source.Name), unpacked))) yield return result;
    }

    /// <summary>The unpacked bytes of a gzip stream, bounded by the ratio.</summary>
    public static RatioStream Unpack(Stream packed, int ratio)
    {
        var counted = new CountingStream(packed);
        return new RatioStream(new GZipStream(counted, CompressionMode.Decompress), () => counted.Count, ratio);
    }

    private static string InnerName(string name) =>
        name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3]
        : name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar" : name;
}
