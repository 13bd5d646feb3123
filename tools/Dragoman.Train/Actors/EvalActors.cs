using System.CommandLine;
using Dragoman.Actors;
using Dragoman.Models;

namespace Dragoman.Train.Actors;

/// <summary><c>eval-actors</c>: mentions against gold articles and corpora beside the checkout.</summary>
internal static class EvalActors
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var conllu = Files("--conllu", "Print a sample of the mentions in these treebank files.");
        var gold = Files("--gold", "Score the participants of contacts in these gold folders.");
        var sentences = new Option<int>("--sentences") { Description = "Read so many sentences.", DefaultValueFactory = _ => 5000 };
        var sample = new Option<int>("--sample") { Description = "Print so many mentions, 0 for all.", DefaultValueFactory = _ => 200 };
        var verb = new Command("eval-actors", "Measures actor mentions on gold articles and corpora.") { root, conllu, gold,
            sentences, sample };
        verb.SetAction(parse =>
        {
            var models = new ModelFolder(Path.Combine(parse.GetValue(root)!, "models"));
            var finder = ActorFinder.Load(models);
            if (parse.GetValue(conllu) is { Length: > 0 } files)
                TreebankMentions.Print(finder, files, parse.GetValue(sentences), parse.GetValue(sample));
            foreach (var folder in parse.GetValue(gold)!)
                new GoldContacts(Coder.Load(models)).Score(folder);
        });
        return verb;
    }

    private static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
    };
}
