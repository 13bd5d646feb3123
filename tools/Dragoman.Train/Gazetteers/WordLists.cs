using Dragoman.Places;

namespace Dragoman.Train.Gazetteers;

/// <summary>
/// What a capitalised word may be besides a place: ordinary English words (those that the treebank EWT writes small more
/// than once) and names of persons (of office-holders, and what the treebank joins as such).
/// </summary>
internal sealed class WordLists
{
    private const int FewestUses = 2;

    /// <summary>A given name that is an ordinary word too ("Jack", "Mark") must have this many bearers.</summary>
    private const int ManyBearers = 10;

    public WordLists(string shared, IEnumerable<string> never)
    {
        Never = never.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var treebanks = Directory.EnumerateFiles(Path.Combine(shared, "ud"), "en_ewt-train.conllu").ToList();
        Words = Frequent(treebanks.SelectMany(SmallWords));
        var persons = File.ReadLines(Path.Combine(shared, "actors", "officeholders.tsv")).Skip(1)
            .Select(line => line.Split('\t')[3].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(names => names.Length > 1).ToList();
        var first = persons.Select(names => names[0]).Concat(treebanks.SelectMany(FirstNames)).Where(name => name.Length > 2).ToList();
        Given = Frequent(first);
        Given.ExceptWith(Words);
        Given.UnionWith(Frequent(first, ManyBearers));
        Surnames = Frequent(persons.Select(names => names[^1]).Where(name => !Never.Contains(name)));
    }

    public HashSet<ulong> Words { get; }

    /// <summary>Names that no town can have here.</summary>
    public HashSet<string> Never { get; }

    public HashSet<ulong> Given { get; }

    public HashSet<ulong> Surnames { get; }

    private static IEnumerable<string> SmallWords(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
            .Select(line => line.Split('\t')[1]).Where(form => form.Length > 1 && form.All(char.IsLower));

    /// <summary>Proper nouns whose next word is joined by <c>flat</c>, as the treebank joins names of persons.</summary>
    private static IEnumerable<string> FirstNames(string path)
    {
        string[] last = [];
        foreach (var fields in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            if (fields.Length > 7 && last.Length > 7 && fields[7] == "flat" && fields[6] == last[0] && last[3] == "PROPN")
                yield return last[1];
            last = fields;
        }
    }

    private static HashSet<ulong> Frequent(IEnumerable<string> words, int fewest = FewestUses) =>
        words.GroupBy(word => NameKey.Of(word)).Where(group => group.Count() >= fewest).Select(group => group.Key).ToHashSet();
}
