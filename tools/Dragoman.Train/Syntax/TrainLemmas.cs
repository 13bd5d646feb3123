using System.CommandLine;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-lemmas</c>: learns models/en/lemmas.bin.</summary>
internal static class TrainLemmas
{
    /// <summary>The lexicon wins over the slips of a treebank, which has "flead" for "fled" three times.</summary>
    private const int LexiconWeight = 100;

    public static Command Verb()
    {
        var treebanks = Options.Treebanks();
        var output = Options.Output("models/en/lemmas.bin");
        var verbs = new Option<string>("--verbs")
        {
            Description = "Regular verbs to be known besides.", DefaultValueFactory = _ => "lexicons/en/verbs.tsv",
        };
        var irregular = new Option<string>("--irregular-verbs")
        {
            Description = "Irregular verbs to be known besides.", DefaultValueFactory = _ => "lexicons/en/irregular-verbs.tsv",
        };
        var command = new Command("train-lemmas", "Learns rules from forms to base forms.") { treebanks, output, verbs, irregular };
        command.SetAction(parsed =>
        {
            var trainer = new LemmaTrainer();
            foreach (var name in Treebank.Training)
                foreach (var sentence in Treebank.Read(parsed.GetValue(treebanks)!, name)) trainer.Add(sentence.Tree);
            foreach (var verb in VerbForms.Regular(parsed.GetValue(verbs)!)) trainer.Add(verb, LexiconWeight);
            foreach (var verb in VerbForms.Irregular(parsed.GetValue(irregular)!)) trainer.Add(verb, LexiconWeight);
            trainer.Save(parsed.GetValue(output)!);
        });
        return command;
    }
}
