using System.CommandLine;
using Dragoman.Events.Contexts;
using Dragoman.Models;

namespace Dragoman.Train.Contexts;

/// <summary><c>train-contexts</c>: learns which contexts a sentence is in, into models/en/contexts.bin.</summary>
internal static class TrainContexts
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("train-contexts", "Learns the context model into models/en/contexts.bin.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    private static void Run(string root)
    {
        var sentences = new ContextSentences(root);
        var examples = sentences.Read();
        var models = new ModelFolder(Path.Combine(root, "models"));
        var writer = new ModelWriter(ContextModel.Kind);
        new ContextTrainer().Train(examples).Write(writer, "weights");
        writer.Save(models.File(ContextModel.ModelName));
        ContextModel.Load(models, sentences.Lexicon);
        Console.Error.WriteLine($"{examples.Length} sentences: {models.File(ContextModel.ModelName)}");
    }
}
