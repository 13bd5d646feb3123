namespace Dragoman.Syntax;

/// <summary>The lines of one sentence, split into columns; empty nodes are dropped.</summary>
internal sealed class ConlluBlock
{
    private const int Columns = 10;

    public List<string> Comments { get; } = [];

    public List<string[]> Rows { get; } = [];

    public bool StartsDocument => Comments.Exists(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal));

    public bool StartsParagraph => Comments.Exists(comment => comment.StartsWith("# newpar", StringComparison.Ordinal));

    /// <summary>Reads up to the next blank line; null at the end of the input.</summary>
    public static ConlluBlock? Read(TextReader reader)
    {
        var block = new ConlluBlock();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0) block.Add(line);
            else if (block.Rows.Count > 0) return block;
        }
        return block.Rows.Count > 0 ? block : null;
    }

    private void Add(string line)
    {
        if (line[0] == '#')
        {
            Comments.Add(line);
            return;
        }
        var row = line.Split('\t');
        if (row.Length != Columns)
            throw new InvalidDataException($"A CoNLL-U line has {Columns} columns parted by tabs, this one {row.Length}: {line}");
        if (!row[0].Contains('.', StringComparison.Ordinal)) Rows.Add(row);
    }
}
