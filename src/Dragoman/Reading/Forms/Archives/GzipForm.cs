using System.IO.Compression;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>Anything packed with gzip, in one member or many, unpacked as it is read.</summary>
internal sealed class GzipForm : IForm
{
    public bool Fits(Source source) => source.StartsWith([0x1F, 0x8B]);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var members = new MemberTrace(source.Open(), source.From?.Place ?? 0);
        var unpacking = new GZipStream(members, CompressionMode.Decompress);
        using var unpacked = new RatioStream(unpacking, () => members.Count, desk.Options.Limits.CompressionRatio);
        foreach (var result in desk.Read(source.Inner(InnerName(source.Name), unpacked, source.From?.Inner)))
            yield return result.Mark is { } mark ? result with { Mark = members.Outer(mark) } : result;
    }

    private static string InnerName(string name) =>
        name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
}
