using System.Formats.Tar;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>A tar of files of any form.</summary>
internal sealed class TarForm : IForm
{
    private const int MagicAt = 257;

    public bool Fits(Source source) => source.Head.Length > MagicAt + 5 && source.Head.Slice(MagicAt, 5).SequenceEqual("ustar"u8);

    public IEnumerable<ReadResult> Read(Source source, Desk desk)
    {
        using var tar = new TarReader(source.Open());
        var entries = 0;
        while (tar.GetNextEntry() is { } entry)
        {
            if (++entries > desk.Options.Limits.ArchiveEntries) throw new InputException(ReadMessages.Entries);
            if (entry.DataStream is not { } data || !ArticleFiles.Holds(entry.Name)) continue;
            var name = $"{source.Name}/{entry.Name}";
            foreach (var result in Desk.Guard(name, desk.Read(source.Inner(name, data)))) yield return result;
        }
    }
}
