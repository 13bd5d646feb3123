namespace Dragoman.Reading.Html;

/// <summary>The words in class and id attributes that tell what a part of a page is.</summary>
internal sealed class PartWords
{
    private readonly Dictionary<string, PartKinds> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PartKinds>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Knows no words: every part is what its tag says.</summary>
    public static PartWords None { get; } = new([]);

    /// <param name="lines">Kind, tab, word.</param>
    public PartWords(IEnumerable<string> lines)
    {
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var kind = Enum.Parse<PartKinds>(line.AsSpan(0, tab), ignoreCase: true);
            _words[line[(tab + 1)..]] = kind | _words.GetValueOrDefault(line[(tab + 1)..]);
        }
    }

    /// <summary>The kinds named in an attribute's value; words end at marks, figures and inner capitals.</summary>
    public PartKinds In(ReadOnlySpan<char> value)
    {
        var kinds = PartKinds.None;
        for (var at = 0; at < value.Length;)
        {
            if (!char.IsAsciiLetter(value[at]))
            {
                at++;
                continue;
            }
            var end = at + 1;
            while (end < value.Length && char.IsAsciiLetter(value[end]) && !IsInnerCapital(value, end)) end++;
            if (_lookup.TryGetValue(value[at..end], out var kind)) kinds |= kind;
            at = end;
        }
        return kinds;
    }

    private static bool IsInnerCapital(ReadOnlySpan<char> value, int at) =>
        char.IsAsciiLetterUpper(value[at]) && char.IsAsciiLetterLower(value[at - 1]);
}
