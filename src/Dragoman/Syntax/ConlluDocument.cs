using System.Globalization;
using System.Text;

namespace Dragoman.Syntax;

/// <summary>Collects the sentences of one document; its text is whole only when the last one is in.</summary>
internal sealed class ConlluDocument
{
    private const string NoSpace = "SpaceAfter=No";

    private readonly StringBuilder _text = new();
    private readonly List<(Word[] Words, List<string> Comments, string?[] Misc)> _sentences = [];
    private bool _space;

    public void Add(ConlluBlock block)
    {
        if (_text.Length > 0 && block.StartsParagraph) _text.Append("\n\n");
        else if (_space) _text.Append(' ');
        _space = false;
        var words = new List<Word>();
        var misc = new List<string?>();
        var (lastOfToken, tokenMisc) = (0, "_");
        foreach (var row in block.Rows)
        {
            var dash = row[0].IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                (lastOfToken, tokenMisc) = (Number(row[0].AsSpan(dash + 1), row), row[9]);
                continue;
            }
            var id = Number(row[0], row);
            if (_space) _text.Append(' ');
            words.Add(Read(row, id < lastOfToken));
            misc.Add(OtherMisc(row[9]));
            _space = id >= lastOfToken && !HasNoSpace(id == lastOfToken ? tokenMisc : row[9]);
        }
        _sentences.Add(([.. words], block.Comments, [.. misc]));
    }

    public IEnumerable<ConlluSentence> Build()
    {
        var text = _text.ToString();
        return _sentences.Select((sentence, index) =>
            new ConlluSentence(new Sentence(text, index, Rooted(sentence.Words)), sentence.Comments, sentence.Misc));
    }

    private Word Read(string[] row, bool joinsNext)
    {
        var start = _text.Length;
        _text.Append(row[1]);
        var head = row[6] == "_" ? -1 : Number(row[6], row) - 1;
        _ = Enum.TryParse<Upos>(row[3], out var upos);
        return new Word(start, _text.Length, string.Intern(row[2]), upos, string.Intern(row[4]), string.Intern(row[5]),
            head, row[7] == "_" ? Relation.Dep : RelationNames.Parse(row[7]), joinsNext);
    }

    /// <summary>Input without trees has no heads: everything then hangs on the first word.</summary>
    private static Word[] Rooted(Word[] words)
    {
        if (words.Count(word => word.Head < 0) <= 1) return words;
        return [.. words.Select((word, i) => word with { Head = i == 0 ? -1 : 0, Relation = i == 0 ? Relation.Root : Relation.Dep })];
    }

    private static bool HasNoSpace(string misc) => misc.Split('|').Contains(NoSpace);

    private static string? OtherMisc(string misc)
    {
        var rest = string.Join('|', misc.Split('|').Where(item => item != NoSpace && item != "_"));
        return rest.Length == 0 ? null : rest;
    }

    private static int Number(ReadOnlySpan<char> text, string[] row) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"'{text}' is no word number, in the CoNLL-U line: {string.Join(' ', row)}");
}
