using System.Formats.Tar;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>A tar of files of any form.</summary>
internal sealed class TarForm : IForm
{
    private const int MagicAt = 257;
    private const int BlockLength = 512;

    public bool Fits(Source source) => source.Head.Length > MagicAt + 5 && source.Head.Slice(MagicAt, 5).SequenceEqual("ustar"u8);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        var start = source.From?.Place ?? 0;
        var from = source.From?.Inner;
        var bytes = new CountingStream(source.Open());
        using var tar = new TarReader(bytes);
        var entries = 0;
        for (long at = start; tar.GetNextEntry() is { } entry; from = null)
        {
            if (++entries > desk.Options.Limits.ArchiveEntries) throw new InputException(ReadMessages.Entries);
            var (own, next) = (at, start + Whole(bytes.Count) + Whole(entry.Length));
            at = next;
            if (entry.DataStream is not { } data || !ArticleFiles.Holds(entry.Name)) continue;
            var name = $"{source.Name}/{entry.Name}";
            foreach (var result in Desk.Guard(name, desk.Read(source.Inner(name, data, from))))
                yield return result.Within([own], new ReadMark(next));
        }
    }

    /// <summary>Heads and files fill whole blocks.</summary>
    private static long Whole(long bytes) => (bytes + BlockLength - 1) / BlockLength * BlockLength;
}
