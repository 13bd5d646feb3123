using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>Names of office-holders the world over, states, demonyms and titles, from the facts in <c>../shared/data/actors</c>.</summary>
internal sealed class NamePool
{
    private const int LongestName = 4;

    // As the treebanks tag them: the last word carries the title, "Foreign" and "Prime" are adjectives, other words compounds.
    private static readonly (string Form, Upos Upos)[][] Titles =
    [
        [("President", Upos.PROPN)], [("Prime", Upos.ADJ), ("Minister", Upos.PROPN)], [("Foreign", Upos.ADJ), ("Minister", Upos.PROPN)],
        [("Defense", Upos.PROPN), ("Minister", Upos.PROPN)], [("Interior", Upos.PROPN), ("Minister", Upos.PROPN)],
        [("Finance", Upos.PROPN), ("Minister", Upos.PROPN)], [("Deputy", Upos.PROPN), ("Foreign", Upos.ADJ), ("Minister", Upos.PROPN)],
        [("Secretary", Upos.PROPN)], [("Ambassador", Upos.PROPN)], [("General", Upos.PROPN)], [("Chancellor", Upos.PROPN)],
        [("Senator", Upos.PROPN)], [("Vice", Upos.ADJ), ("President", Upos.PROPN)], [("King", Upos.PROPN)],
    ];

    private readonly string[][] _names;
    private readonly string[] _demonyms, _states;

    public NamePool(string folder)
    {
        _names = [.. Column(folder, "officeholders.tsv", 3).Distinct(StringComparer.Ordinal)
            .Select(name => name.Split(' ')).Where(name => name.Length <= LongestName && Array.TrueForAll(name, IsName))];
        _states = [.. Column(folder, "countries.tsv", 2).Where(IsName)];
        _demonyms = [.. Column(folder, "countries.tsv", 5).Select(cell => cell.Split('|')[0]).Where(IsName)];
    }

    public string[] Name(Random random) => _names[random.Next(_names.Length)];

    /// <summary>The name of a state, in one word.</summary>
    public string State(Random random) => _states[random.Next(_states.Length)];

    public string Demonym(Random random) => _demonyms[random.Next(_demonyms.Length)];

    public static (string Form, Upos Upos)[] Title(Random random) => Titles[random.Next(Titles.Length)];

    private static bool IsName(string part) =>
        part.Length > 1 && char.IsUpper(part[0]) && part.All(c => char.IsLetter(c) || c is '-' or '.');

    private static IEnumerable<string> Column(string folder, string file, int column) =>
        File.ReadLines(Path.Combine(folder, file)).Skip(1).Select(line => line.Split('\t')[column]);
}
