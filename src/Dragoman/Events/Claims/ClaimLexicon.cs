using System.Globalization;
using Dragoman.Models;

namespace Dragoman.Events.Claims;

/// <summary>
/// The words of figures: numerals, qualifiers, currencies and what is counted. Compiled from <c>lexicons/en/claims</c>, each file a
/// section of lines.
/// </summary>
internal sealed class ClaimLexicon
{
    /// <summary>Kind of the model file.</summary>
    public const string Kind = "claims";

    /// <summary>Files of the lexicon, each with its columns before <c>source</c>.</summary>
    public static readonly IReadOnlyDictionary<string, int> Files = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["numbers"] = 4, ["qualifiers"] = 3, ["currencies"] = 2, ["measures"] = 5,
    };

    /// <summary>Takes the lines of each file, header left out.</summary>
    /// <exception cref="FormatException">A line lacks a column or holds no number where one is due.</exception>
    public ClaimLexicon(Func<string, IEnumerable<string>> lines)
    {
        Numbers = Rows(lines, "numbers").ToDictionary(r => r[0], Numeral.Of, StringComparer.OrdinalIgnoreCase);
        Currencies = Rows(lines, "currencies").ToDictionary(r => r[0], r => r[1], StringComparer.OrdinalIgnoreCase);
        var qualifiers = Rows(lines, "qualifiers").Select(r => new Qualifier(r[0].Split(' '), r[1] == "after", r[2])).ToList();
        Before = ByWord(qualifiers.Where(q => !q.IsAfter), q => q.Words[^1]);
        After = ByWord(qualifiers.Where(q => q.IsAfter), q => q.Words[0]);
        var measures = Rows(lines, "measures").ToLookup(r => r[1], r => (Lemma: r[0], Measure: new Measure(r[2], r[3].Split(','), r[4])));
        Verbs = measures["verb"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
        Nouns = measures["noun"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
        Acts = measures["act"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
        Adjectives = measures["adj"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
        Money = measures["money"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
        MoneyVerbs = measures["moneyverb"].ToDictionary(m => m.Lemma, m => m.Measure, StringComparer.Ordinal);
    }

    /// <summary>Numerals by word.</summary>
    public Dictionary<string, Numeral> Numbers { get; }

    /// <summary>ISO 4217 codes by symbol or word.</summary>
    public Dictionary<string, string> Currencies { get; }

    /// <summary>Qualifiers in front of a number by their last word, longest first.</summary>
    public Dictionary<string, Qualifier[]> Before { get; }

    /// <summary>Qualifiers behind a number by their first word, longest first.</summary>
    public Dictionary<string, Qualifier[]> After { get; }

    /// <summary>Verbs whose arguments are counted.</summary>
    public Dictionary<string, Measure> Verbs { get; }

    /// <summary>Nouns that are counted themselves.</summary>
    public Dictionary<string, Measure> Nouns { get; }

    /// <summary>Nouns of what was done to those counted: "the expulsion of 60 envoys".</summary>
    public Dictionary<string, Measure> Acts { get; }

    /// <summary>Adjectives that tell what became of those counted.</summary>
    public Dictionary<string, Measure> Adjectives { get; }

    /// <summary>Nouns that tell what money is for.</summary>
    public Dictionary<string, Measure> Money { get; }

    /// <summary>Verbs that tell what money is for.</summary>
    public Dictionary<string, Measure> MoneyVerbs { get; }

    /// <summary>Reads the compiled lexicon.</summary>
    public static ClaimLexicon Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File("en/claims"), Kind);
        return new(file.Lines);
    }

    private static IEnumerable<string[]> Rows(Func<string, IEnumerable<string>> lines, string file) =>
        lines(file).Select(line => line.Split('\t') is var columns && columns.Length > Files[file] ? columns
            : throw new FormatException($"{file}: the line '{line}' has {columns.Length} columns, {Files[file] + 1} are due."));

    private static Dictionary<string, Qualifier[]> ByWord(IEnumerable<Qualifier> qualifiers, Func<Qualifier, string> key) =>
        qualifiers.GroupBy(key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(q => q.Words.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A numeral: "seven", "million", "dozens".</summary>
/// <param name="Low">Its value, or the low end of a vague one.</param>
/// <param name="High">The high end.</param>
/// <param name="Kind"><c>unit</c>, <c>scale</c>, <c>suffix</c> ("5bn"), <c>vague</c> or <c>half</c>.</param>
internal sealed record Numeral(double Low, double High, string Kind)
{
    public static Numeral Of(string[] row) =>
        new(double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture), row[3]);
}

/// <summary>Words beside a number that say how exact it is.</summary>
internal sealed record Qualifier(string[] Words, bool IsAfter, string Value);

/// <summary>What is counted, by the word that tells it.</summary>
/// <param name="Name">The measure: <c>deaths</c>, <c>aid</c> …</param>
/// <param name="Roles">For a verb, where those counted stand: <c>subj</c>, <c>obj</c>, <c>pass</c>.</param>
/// <param name="Unit">Unit, or empty.</param>
internal sealed record Measure(string Name, string[] Roles, string Unit);
