using Dragoman.Models;
using Dragoman.Times;

namespace Dragoman.Train.Times;

/// <summary>The human-edited files of the time stage and what is made of them.</summary>
/// <param name="Words">Lines of `lexicons/en/times.tsv` without the header.</param>
/// <param name="Rules">Lines of `lexicons/en/times-rules.tsv` without the header.</param>
/// <param name="Outlets">The outlets of `lexicons/en/outlets.tsv` whose country writes the month first.</param>
internal sealed record TimeLexiconFiles(string[] Words, string[] Rules, string[] Outlets)
{
    /// <summary>Reads the files of a lexicon folder.</summary>
    public static TimeLexiconFiles Read(string folder) =>
        new(Lines(folder, "times"), Lines(folder, "times-rules"), MonthFirst(folder));

    /// <summary>A finder made of the files themselves.</summary>
    public TimeFinder Finder() => TimeFinder.Of(Words, Rules, Outlets);

    /// <summary>Writes the model file.</summary>
    public void Save(string path) => new ModelWriter(TimeFinder.Kind)
        .AddLines(TimeFinder.Words, Words).AddLines(TimeFinder.Rules, Rules.Select(Bare)).AddLines(TimeFinder.Outlets, Outlets).Save(path);

    private static string[] Lines(string folder, string name) => [.. File.ReadLines(Path.Combine(folder, name + ".tsv")).Skip(1)];

    private static string[] MonthFirst(string folder) =>
        [.. Lines(folder, "outlets").Select(line => line.Split('\t')).Where(cells => cells[1] is "USA" or "PHL").Select(cells => cells[0])];

    /// <summary>A rule without its example, which only tests need.</summary>
    private static string Bare(string line) => string.Join('\t', line.Split('\t')[..3]);
}
