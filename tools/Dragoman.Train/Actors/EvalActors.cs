using System.CommandLine;
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
        var re3d = Files("--re3d", "Recall of names in these re3d files.");
        var speed = Files("--speed", "Measure loading and speed on the texts of these articles.jsonl files.");
        var sentences = new Option<int>("--sentences") { Description = "Read so many sentences.", DefaultValueFactory = _ => 5000 };
        var sample = new Option<int>("--sample") { Description = "Print so many mentions, 0 for all.", DefaultValueFactory = _ => 200 };
        var seed = new Option<int>("--seed") { Description = "Seed of that sample.", DefaultValueFactory = _ => 20261130 };
        var verb = new Command("eval-actors", "Measures actor mentions on gold articles and corpora.")
        {
            root, conllu, gold, re3d, speed, sentences, sample, seed,
        };
        verb.SetAction(parse =>
        {
            var models = new ModelFolder(Path.Combine(parse.GetValue(root)!, "models"));
            if (parse.GetValue(speed) is { Length: > 0 } articles)
            {
                ActorSpeed.Measure(models, articles.SelectMany(GoldContacts.Texts));
                return;
            }
            var coder = Coder.Load(models);
            if (parse.GetValue(conllu) is { Length: > 0 } files)
                TreebankMentions.Print(coder, files, parse.GetValue(sentences), (parse.GetValue(sample), parse.GetValue(seed)));
            foreach (var file in parse.GetValue(re3d)!) Re3dMentions.Score(coder, file, showMisses: parse.GetValue(sample) == 0);
            foreach (var folder in parse.GetValue(gold)!) new GoldContacts(coder).Score(folder);
        });
        return verb;
    }

    private static Option<string[]> Files(string name, string description) => new(name)
    {
        Description = description, AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
    };
}
