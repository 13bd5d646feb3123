using System.IO.Compression;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>A ZIP of files of any form.</summary>
internal sealed class ZipForm : IForm
{
    public bool Fits(Source source) => source.StartsWith([(byte)'P', (byte)'K', 3, 4]);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var limits = desk.Options.Limits;
        using var zip = new ZipArchive(source.OpenSeekable(limits.ArchiveBytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > limits.ArchiveEntries) throw new InputException(ReadMessages.Entries);
        foreach (var entry in zip.Entries.Where(entry => ArticleFiles.Holds(entry.FullName)))
            foreach (var result in Desk.Guard($"{source.Name}/{entry.FullName}", ReadEntry(entry, source, desk)))
                yield return result;
    }

    private static IEnumerable<ReadResult> ReadEntry(ZipArchiveEntry entry, Source source, Desk desk)
    {
        var packed = entry.CompressedLength;
        using var stream = new RatioStream(entry.Open(), () => packed, desk.Options.Limits.CompressionRatio);
        foreach (var result in desk.Read(source.Inner($"{source.Name}/{entry.FullName}", stream))) yield return result;
    }
}
