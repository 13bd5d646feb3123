using Dragoman.Models;
using Dragoman.Times;

namespace Dragoman.Train.Times;

/// <summary>The human-edited files of the time stage and what is made of them.</summary>
/// <param name="Words">Lines of `lexicons/en/times.tsv` without the header.</param>
/// <param name="Rules">Lines of `lexicons/en/times-rules.tsv` without the header.</param>
/// <param name="Outlets">Lines of `lexicons/en/times-outlets.tsv` without the header.</param>
internal sealed record TimeLexiconFiles(string[] Words, string[] Rules, string[] Outlets)
{
    /// <summary>Reads the files of a lexicon folder.</summary>
    public static TimeLexiconFiles Read(string folder) =>
        new(Lines(folder, "times"), Lines(folder, "times-rules"), Lines(folder, "times-outlets"));

    /// <summary>A finder made of the files themselves.</summary>
    public TimeFinder Finder() => TimeFinder.Of(Words, Rules, Outlets);

    /// <summary>Writes the model file.</summary>
    public void Save(string path) => new ModelWriter(TimeFinder.Kind)
        .AddLines(TimeFinder.Words, Words).AddLines(TimeFinder.Rules, Rules.Select(Bare)).AddLines(TimeFinder.Outlets, Outlets).Save(path);

    private static string[] Lines(string folder, string name) => [.. File.ReadLines(Path.Combine(folder, name + ".tsv")).Skip(1)];

    /// <summary>A rule without its example, which only tests need.</summary>
    private static string Bare(string line) => string.Join('\t', line.Split('\t')[..3]);
}
