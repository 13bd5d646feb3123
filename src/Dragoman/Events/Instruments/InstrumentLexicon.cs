using Dragoman.Models;

namespace Dragoman.Events.Instruments;

/// <summary>
/// The words of documents, of the steps on their way and of what they provide. Compiled from <c>lexicons/en/instruments</c>, each file
/// a section of lines.
/// </summary>
internal sealed class InstrumentLexicon
{
    /// <summary>Kind of the model file.</summary>
    public const string Kind = "instruments";

    /// <summary>Kind of words that only take a document up again: "the text".</summary>
    public const string Anaphor = "-";

    /// <summary>Files of the lexicon.</summary>
    public static readonly IReadOnlyList<string> Files = ["documents", "actions", "provisions"];

    /// <summary>Takes the lines of each file, header left out.</summary>
    public InstrumentLexicon(Func<string, IEnumerable<string>> lines)
    {
        Documents = lines("documents").Select(l => l.Split('\t')).Select(r => (Words: r[0].Split(' '), Kind: r[1]))
            .GroupBy(d => d.Words[^1], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(d => d.Words.Length).ToArray(), StringComparer.Ordinal);
        Actions = lines("actions").Select(l => l.Split('\t')).ToDictionary(r => r[0], r => new Step(r[1], r[2][0]), StringComparer.Ordinal);
        Provisions = lines("provisions").Select(l => l.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Names of documents by their last word, longest first, each with its kind.</summary>
    public Dictionary<string, (string[] Words, string Kind)[]> Documents { get; }

    /// <summary>Verbs that take a document a step further.</summary>
    public Dictionary<string, Step> Actions { get; }

    /// <summary>Verbs by which a document says what it provides.</summary>
    public HashSet<string> Provisions { get; }

    /// <summary>Reads the compiled lexicon.</summary>
    public static InstrumentLexicon Load(ModelFolder models) => new(ModelFile.Read(models.File("en/instruments"), Kind).Lines);
}

/// <summary>A step on a document's way.</summary>
/// <param name="Action">The contract's word.</param>
/// <param name="Subject">
/// What the subject of the verb is: <c>A</c> a sponsor, <c>B</c> a body where it is an organisation and else a sponsor, <c>S</c> a
/// party, <c>V</c> one who stops it.
/// </param>
internal sealed record Step(string Action, char Subject);
