using System.CommandLine;
using System.Security.Cryptography;
using Dragoman.Models;
using Dragoman.Times;
using NodaTime;

namespace Dragoman.Train.Times;

/// <summary>`compile-times`: checks every rule's example, writes models/en/times.bin and its card.</summary>
internal static class CompileTimes
{
    /// <summary>The day on which the examples of the rules were written: a Wednesday.</summary>
    public static readonly LocalDate ExampleDay = new(2024, 3, 13);

    public static Command Verb()
    {
        var command = new Command("compile-times", "Compiles lexicons/en/times*.tsv into models/en/times.bin.");
        command.SetAction(_ => Run(TimeLexiconFiles.Read("lexicons/en"), "models/en"));
        return command;
    }

    /// <summary>The examples that are not read as the rule says, each with what was read.</summary>
    public static IEnumerable<string> Failures(TimeLexiconFiles files)
    {
        var finder = files.Finder();
        foreach (var columns in files.Rules.Select(line => line.Split('\t')).Where(columns => columns[2] != "macro"))
        {
            if (columns[3].Length == 0) yield return $"{columns[0]}: has no example";
            var marked = columns[3].Replace("]", $"|ANY|{columns[4]}]", StringComparison.Ordinal);
            var article = GoldArticle.Marked(columns[0], ExampleDay, marked);
            var found = finder.Find(PlainText.Parse(article.Article)).All;
            var text = article.Article.Text;
            var read = string.Join(' ', found.Select(mention => $"[{mention.Span.In(text)}]={mention.Value}({mention.Rule})"));
            var right = article.Times.Count == 0 ? found.Count == 0
                : found.Any(mention => mention.Span.Start == article.Times[0].Start && mention.Span.End == article.Times[0].End
                    && mention.Value == columns[4] && mention.Rule == columns[0]);
            if (!right) yield return $"{columns[0]}: {columns[3]} wants {columns[4]}, read {read}";
        }
    }

    private static int Run(TimeLexiconFiles files, string folder)
    {
        var failures = Failures(files).ToList();
        failures.ForEach(Console.Error.WriteLine);
        if (failures.Count > 0) return 1;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "times.bin");
        files.Save(path);
        TimeFinder.Load(new ModelFolder(Path.GetFullPath(Path.Combine(folder, ".."))));
        File.WriteAllText(Path.Combine(folder, "times.md"), Card(files, path));
        Console.WriteLine($"{path}: {new FileInfo(path).Length} bytes, {files.Rules.Length} rules, {files.Words.Length} word lines");
        return 0;
    }

    private static string Card(TimeLexiconFiles files, string path) => $"""
        # times.bin

        Words, rules and outlets of the time stage, compiled without learning.

        | | |
        | --- | --- |
        | words | `lexicons/en/times.tsv` ({files.Words.Length} lines) |
        | rules | `lexicons/en/times-rules.tsv` ({files.Rules.Length} lines) |
        | outlets | `lexicons/en/outlets.tsv`, those that write the month first ({files.Outlets.Length} lines) |
        | licence | MIT, written for this project |
        | command | `dotnet run --project tools/Dragoman.Train -c Release -- compile-times` |
        | seed | none |
        | scores | in `docs/5-times.md`; floors in `eval/baseline.json` |
        | sha256 | {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))} |

        """;
}
