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
        var conllu = new Option<string[]>("--conllu")
        {
            Description = "Print mentions in these treebank files.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [],
        };
        var sentences = new Option<int>("--sentences") { Description = "Read so many sentences of them.", DefaultValueFactory = _ => 5000 };
        var sample = new Option<int>("--sample") { Description = "Print so many mentions, 0 for all.", DefaultValueFactory = _ => 200 };
        var verb = new Command("eval-actors", "Measures actor mentions on gold articles and corpora.") { root, conllu, sentences, sample };
        verb.SetAction(parse =>
        {
            var finder = ActorFinder.Load(new ModelFolder(Path.Combine(parse.GetValue(root)!, "models")));
            TreebankMentions.Print(finder, parse.GetValue(conllu)!, parse.GetValue(sentences), parse.GetValue(sample));
        });
        return verb;
    }
}
