using Dragoman.Events;

namespace Dragoman.Train.Relations;

/// <summary>Reads labelled pairs: the project's own (<c>eval/relations/*.tsv</c>) and the PLV rows. Both have a header line.</summary>
internal static class PairFile
{
    /// <summary>The class of a marked pair between which nothing happens.</summary>
    public const int None = 16;

    public const int Classes = 17;

    public static IEnumerable<LabelledPair> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(Read);

    public static IEnumerable<LabelledPair> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split('\t');
        int type = Column("type", "root"), mode = Column("mode"), sentence = Column("marked_sentence");
        foreach (var line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split('\t');
            yield return new LabelledPair(cells[type], mode < 0 || cells[mode] == "-" ? null : cells[mode], cells[sentence]);
        }

        int Column(params string[] names) => Array.FindIndex(columns, column => names.Contains(column));
    }

    /// <summary>The classes that a label allows, a bit each.</summary>
    public static uint ClassesOf(string label) => label switch
    {
        "NONE" => 1U << None,
        "YIELD" => Bit(EventType.CONCEDE) | Bit(EventType.RETREAT),
        _ => Bit(Enum.Parse<EventType>(label)),
    };

    private static uint Bit(EventType type) => 1U << (int)type;
}
