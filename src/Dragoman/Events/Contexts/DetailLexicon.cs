using Dragoman.Models;

namespace Dragoman.Events.Contexts;

/// <summary>Words of contexts, and nouns for verbs that tell an issue ("release" for "to release").</summary>
internal sealed class DetailLexicon
{
    /// <summary>Kind and name of the model file.</summary>
    public const string Kind = "details", ModelName = "en/details";

    private readonly Dictionary<string, List<(string[] Words, int Context)>> _contexts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nouns;

    /// <summary>Takes the lines of <c>contexts.tsv</c> and <c>nominalisations.tsv</c>, headers left out.</summary>
    public DetailLexicon(IReadOnlyList<string> contexts, IEnumerable<string> nouns)
    {
        var rows = contexts.Select(line => line.Split('\t')).ToArray();
        string[] names = [.. rows.Select(row => row[0]).Distinct()];
        Contexts = names;
        foreach (var row in rows)
        {
            var words = row[1].Split(' ');
            if (!_contexts.TryGetValue(words[0], out var list)) _contexts[words[0]] = list = [];
            list.Add((words, Array.IndexOf(names, row[0])));
        }
        _nouns = nouns.Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }

    /// <summary>Reads the compiled lexicon.</summary>
    public static DetailLexicon Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File(ModelName), Kind);
        return new(file.Lines("contexts"), file.Lines("nouns"));
    }

    /// <summary>All contexts.</summary>
    public IReadOnlyList<string> Contexts { get; }

    /// <summary>The expressions that begin with a lemma, and the number of the context of each.</summary>
    public IReadOnlyList<(string[] Words, int Context)> ContextsOf(string lemma) =>
        _contexts.TryGetValue(lemma, out var list) ? list : [];

    /// <summary>Noun and preposition for a verb: "release of"; null for a verb that has none.</summary>
    public string? NounOf(string verb) => _nouns.GetValueOrDefault(verb);
}
