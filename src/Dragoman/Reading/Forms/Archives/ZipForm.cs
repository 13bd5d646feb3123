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
        var from = source.From?.Inner;
        for (var number = (int)(from?.Place ?? 0); number < zip.Entries.Count; number++, from = null)
        {
            var entry = zip.Entries[number];
            if (!ArticleFiles.Holds(entry.FullName)) continue;
            var next = new ReadMark(0, number + 1);
            foreach (var result in Desk.Guard($"{source.Name}/{entry.FullName}", ReadEntry(entry, source, from?.Inner, desk)))
                yield return result.Within([0, number], next);
        }
    }

    private static IEnumerable<ReadResult> ReadEntry(ZipArchiveEntry entry, Source source, ReadMark? from, Desk desk)
    {
        var packed = entry.CompressedLength;
        using var stream = new RatioStream(entry.Open(), () => packed, desk.Options.Limits.CompressionRatio);
        foreach (var result in desk.Read(source.Inner($"{source.Name}/{entry.FullName}", stream, from))) yield return result;
    }
}
