using System.CommandLine;
using System.Globalization;
using System.Text;
using Dragoman.Events;
using Dragoman.Events.Relations;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.App.Commands;

/// <summary><c>relate</c>: what the marked actor does to the marked recipient, a row in, a row out with all its columns.</summary>
internal static class RelateCommand
{
    private const string Marked = "marked_sentence";
    private const int Batch = 1024;

    public static Command Verb()
    {
        var paths = new Argument<string[]>("paths")
        {
            Arity = ArgumentArity.OneOrMore, Description = $"TSV files with a column {Marked}, or - for standard input",
        };
        var models = new Option<string>("--models")
        {
            DefaultValueFactory = _ => ModelFolder.Default.Path, Description = "folder with the models",
        };
        var command = new Command("relate", "Tells what a marked actor does to a marked recipient, with mode and scores.")
        {
            paths, models,
        };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, new ModelFolder(parsed.GetValue(models)!)));
        return command;
    }

    private static int Run(string[] paths, ModelFolder folder)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var models = (Tokenizer.Load(folder), Parser.Load(folder), RelationModel.Load(folder));
        var failed = false;
        foreach (var path in paths)
        {
            try
            {
                using var input = path == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(path);
                Relate(input, output, marked => Judge(marked, models));
            }
            catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"{path}: {exception.Message}");
                failed = true;
            }
        }
        return failed ? 1 : 0;
    }

    /// <summary>Reads rows, has each judged, and writes them in their order.</summary>
    internal static void Relate(TextReader input, TextWriter output, Func<string, RelationJudgement> judge)
    {
        var header = input.ReadLine() ?? throw new InvalidDataException("The file is empty; its first line must name the columns.");
        var column = Array.IndexOf(header.TrimStart('\uFEFF').Split('\t'), Marked);
        if (column < 0) throw new InvalidDataException($"There is no column '{Marked}' in the first line.");
        output.WriteLine(string.Join('\t', [header, "type", "mode", "score", .. Enum.GetNames<EventType>()]));
        foreach (var rows in Rows(input).Chunk(Batch))
            foreach (var row in rows.AsParallel().AsOrdered().Select(row => Judged(row, column, judge))) output.WriteLine(row);
    }

    private static IEnumerable<string> Rows(TextReader input)
    {
        while (input.ReadLine() is { } row)
            if (row.Length > 0) yield return row;
    }

    private static string Judged(string row, int column, Func<string, RelationJudgement> judge)
    {
        var cells = row.Split('\t');
        var judgement = judge(column < cells.Length ? cells[column] : "");
        return string.Join('\t', [row, judgement.Type.ToString(), judgement.Mode ?? "", Number(judgement.Score),
            .. Enum.GetValues<EventType>().Select(type => Number(judgement.Scores[(int)type]))]);
    }

    private static RelationJudgement Judge(string marked, (Tokenizer Tokenizer, Parser Parser, RelationModel Relations) models)
    {
        var pair = MarkedPair.Parse(marked);
        return models.Relations.Judge(pair.Analyse(models.Tokenizer, models.Parser), pair.Actors, pair.Recipients);
    }

    private static string Number(double value) => value.ToString("0.0000", CultureInfo.InvariantCulture);
}
