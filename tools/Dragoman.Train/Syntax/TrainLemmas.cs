using System.CommandLine;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-lemmas</c>: learns models/en/lemmas.bin.</summary>
internal static class TrainLemmas
{
    public static Command Verb()
    {
        var treebanks = Options.Treebanks();
        var output = Options.Output("models/en/lemmas.bin");
        var verbs = new Option<string>("--verbs")
        {
            Description = "Regular verbs to be known besides.", DefaultValueFactory = _ => "lexicons/en/verbs.tsv",
        };
        var command = new Command("train-lemmas", "Learns rules from forms to base forms.") { treebanks, output, verbs };
        command.SetAction(parsed =>
        {
            var trainer = new LemmaTrainer();
            foreach (var name in Treebank.Training)
                foreach (var sentence in Treebank.Read(parsed.GetValue(treebanks)!, name)) trainer.Add(sentence.Tree);
            foreach (var verb in RegularVerbs.Read(parsed.GetValue(verbs)!)) trainer.Add(verb);
            trainer.Save(parsed.GetValue(output)!);
        });
        return command;
    }
}
