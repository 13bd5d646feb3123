using Dragoman.Models;

namespace Dragoman.Events.Triggers;

/// <summary>All triggers and governors, found by the lemma of their head.</summary>
internal sealed class TriggerLexicon
{
    /// <summary>Kind of the model file.</summary>
    public const string ModelKind = "triggers";

    private readonly Dictionary<string, List<Trigger>> _triggers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Governor>> _governors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _classes;

    /// <summary>Indexes triggers and governors; of those with the same head the longer come first.</summary>
    /// <param name="triggers">The triggers.</param>
    /// <param name="governors">The governors.</param>
    /// <param name="classes">Word classes as lines of name, tab, words parted by blanks.</param>
    public TriggerLexicon(IEnumerable<Trigger> triggers, IEnumerable<Governor> governors, IEnumerable<string> classes)
    {
        _classes = classes.Select(line => line.Split('\t'))
            .ToDictionary(line => line[0], line => line[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var trigger in triggers)
            foreach (var lemma in trigger.Elements[trigger.Head]) Add(_triggers, lemma, trigger);
        foreach (var governor in governors)
            foreach (var lemma in governor.Elements[0]) Add(_governors, lemma, governor);
        foreach (var lemma in _triggers.Keys.ToArray()) _triggers[lemma] = [.. _triggers[lemma].OrderByDescending(t => t.Weight)];
        foreach (var list in _governors.Values) list.Sort((a, b) => b.Elements.Count.CompareTo(a.Elements.Count));
    }

    /// <summary>Reads the compiled lexicon.</summary>
    public static TriggerLexicon Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File("en/triggers"), ModelKind);
        var triggers = file.Lines("triggers").Select(line => line.Split('\t', 2)).Select(l => LexiconLine.Trigger(l[0], l[1]));
        return new(triggers, file.Lines("governors").Select(LexiconLine.Governor), file.Lines("classes"));
    }

    /// <summary>Triggers whose head has this lemma, the longest first.</summary>
    public IReadOnlyList<Trigger> Triggers(string lemma) => _triggers.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>Governors whose head has this lemma, the longest first.</summary>
    public IReadOnlyList<Governor> Governors(string lemma) => _governors.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>Whether a class of <c>word-classes.tsv</c> has this lemma.</summary>
    public bool IsIn(string name, string lemma) => _classes[name].Contains(lemma);

    private static void Add<T>(Dictionary<string, List<T>> index, string lemma, T item)
    {
        if (!index.TryGetValue(lemma, out var list)) index[lemma] = list = [];
        list.Add(item);
    }
}
