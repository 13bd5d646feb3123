using System.CommandLine;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-text</c>: learns models/en/text.bin.</summary>
internal static class TrainText
{
    private const int Seed = 1;

    public static Command Verb()
    {
        var treebanks = Options.Treebanks();
        var lexicon = new Option<string>("--abbreviations")
        {
            DefaultValueFactory = _ => "lexicons/en/abbreviations.tsv", Description = "the lexicon of abbreviations",
        };
        var output = Options.Output("models/en/text.bin");
        var command = new Command("train-text", "Learns where words and sentences end.") { treebanks, lexicon, output };
        command.SetAction(parsed =>
        {
            var rows = File.ReadLines(parsed.GetValue(lexicon)!).Skip(1).Select(line => string.Join('\t', line.Split('\t')[..2]));
            var training = new SegmentationTraining([.. rows]);
            foreach (var name in Treebank.Training)
                foreach (var document in SyntaxScore.Documents(Treebank.Read(parsed.GetValue(treebanks)!, name))) training.Add(document);
            training.Save(parsed.GetValue(output)!, Seed);
        });
        return command;
    }
}
