using System.CommandLine;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-lemmas</c>: learns models/en/lemmas.bin.</summary>
internal static class TrainLemmas
{
    public static Command Verb()
    {
        var treebanks = new Option<string>("--treebanks") { DefaultValueFactory = _ => "../shared/data/ud", Description = "folder with the treebanks" };
        var output = new Option<string>("--output") { DefaultValueFactory = _ => "models/en/lemmas.bin", Description = "file to write" };
        var command = new Command("train-lemmas", "Learns rules from forms to base forms.") { treebanks, output };
        command.SetAction(parsed =>
        {
            var trainer = new LemmaTrainer();
            foreach (var name in Treebank.Training)
                foreach (var sentence in Treebank.Read(parsed.GetValue(treebanks)!, name)) trainer.Add(sentence.Tree);
            trainer.Save(parsed.GetValue(output)!);
        });
        return command;
    }
}
