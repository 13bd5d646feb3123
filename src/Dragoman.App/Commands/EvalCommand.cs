using System.CommandLine;
using Dragoman.App.Scoring;
using Dragoman.Reading;
using Spectre.Console;

namespace Dragoman.App.Commands;

/// <summary><c>eval</c>: precision, recall and F1 of a gold folder.</summary>
internal static class EvalCommand
{
    private const string Help = """
        Scores the coder on gold folders, each with articles.jsonl and gold.jsonl.

        Pairs are matched one to one inside an article, greedily from the most similar one. Items marked optional are neither misses nor
        false alarms; mode_alt, status_alt and type_alt are right too.
          contacts strict   CONSULT events: same set of codes, mode right (phone is call, third-party is meeting), status right
          contacts relaxed  code sets overlap by at least half (Jaccard); persons, dates, places and attribution are scored on these
          events relaxed    type right, source overlaps, target overlaps or both are empty; strict: both equal and status right
          claims            measure family right and number within 1 per cent, a range by its low end
        """;

    public static Command Verb()
    {
        var folders = new Argument<string[]>("folders") { Arity = ArgumentArity.OneOrMore, Description = "Gold folders." };
        var errors = new Option<bool>("--errors") { Description = "List what was missed and what was a false alarm." };
        var jobs = Inputs.Jobs();
        var command = new Command("eval", Help) { folders, errors, jobs };
        command.SetAction(parsed => Run(parsed.GetValue(folders)!, parsed.GetValue(errors), parsed.GetValue(jobs)));
        return command;
    }

    private static int Run(string[] folders, bool errors, int jobs)
    {
        var run = new CodingRun();
        foreach (var folder in folders)
        {
            Scorecard card;
            try
            {
                card = Score(run, folder, jobs);
            }
            catch (InvalidDataException fault)
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
            Print(folder, card);
            if (errors) foreach (var error in card.Errors()) Console.WriteLine(error);
        }
        return run.ExitCode;
    }

    internal static Scorecard Score(CodingRun run, string folder, int jobs)
    {
        var (gold, card) = (GoldFolder.Read(folder), new Scorecard());
        foreach (var document in run.Documents([Path.Combine(folder, GoldFolder.ArticlesFile)], new ReadOptions(), jobs))
            if (gold.TryGetValue(document.Article.Id, out var expected)) card.Add(document, expected);
        return card;
    }

    private static void Print(string folder, Scorecard card)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(folder));
        foreach (var column in new[] { "layer", "precision", "recall", "F1", "right", "predicted", "gold" })
            table.AddColumn(column, c => c.Alignment(column == "layer" ? Justify.Left : Justify.Right));
        foreach (var (name, score) in card.Rows())
            table.AddRow(name, $"{score.Precision:0.000}", $"{score.Recall:0.000}", $"{score.F1:0.000}", $"{score.Right}",
                $"{score.Predicted}", $"{score.Gold}");
        table.AddRow("calibration error", "", "", $"{card.Calibration.Error:0.000}", "", $"{card.Calibration.Count}", "");
        Output.DocumentTable.OnStandardOutput().Write(table);
    }
}
