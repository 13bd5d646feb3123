using System.CommandLine;
using Dragoman.Events;
using Dragoman.Events.Relations;
using Dragoman.Models;

namespace Dragoman.Train.Relations;

/// <summary><c>train-relations</c>: learns type and mode of marked pairs into models/en/relations.bin.</summary>
internal static class TrainRelations
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var plv = new Option<string>("--plv") { Description = "PLV rows.", DefaultValueFactory = _ => "../shared/data/plv/train.tsv" };
        var verb = new Command("train-relations", "Learns the relation model into models/en/relations.bin.") { root, plv };
        verb.SetAction(parse => Run(parse.GetValue(root)!, parse.GetValue(plv)!));
        return verb;
    }

    private static void Run(string root, string plv)
    {
        var own = PairFile.ReadFolder(Path.Combine(root, "eval", "relations")).ToArray();
        var featuriser = new Featuriser(root);
        var ownExamples = featuriser.Examples(own);
        var types = new SoftmaxTrainer(PairFile.Classes, new SoftmaxOptions())
            .Train([.. ownExamples, .. featuriser.Examples([.. PairFile.Read(plv)])]);
        var (modes, classes) = Modes(own, ownExamples);
        var models = new ModelFolder(Path.Combine(root, "models"));
        var writer = new ModelWriter(RelationModel.Kind);
        types.Write(writer, "types");
        modes.Write(writer, "modes");
        writer.AddLines("mode-classes", classes).Save(models.File("en/relations"));
        RelationModel.Load(models);
        Console.Error.WriteLine($"{own.Length} own pairs: {models.File("en/relations")}");
    }

    /// <summary>Modes are told by the project's own pairs alone.</summary>
    private static (LinearModel Model, string[] Classes) Modes(LabelledPair[] own, Example[] examples)
    {
        var labelled = Enumerable.Range(0, own.Length).Where(i => Enum.TryParse<EventType>(own[i].Label, out _)).ToArray();
        var classes = labelled.Select(i => Name(own[i])).Distinct().Order(StringComparer.Ordinal).ToArray();
        var options = new SoftmaxOptions { MinCount = 4, MaxRows = 5_500 };
        var model = new SoftmaxTrainer(classes.Length, options).Train(
            [.. labelled.Select(i => examples[i] with { Class = Array.IndexOf(classes, Name(own[i])) })]);
        return (model, classes);
    }

    private static string Name(LabelledPair pair) => $"{pair.Label}/{pair.Mode ?? "-"}";
}
