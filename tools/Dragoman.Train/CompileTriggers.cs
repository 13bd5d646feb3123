using System.CommandLine;
using Dragoman.Events.Triggers;
using Dragoman.Models;

namespace Dragoman.Train;

/// <summary><c>compile-triggers</c>: lexicons/en/triggers and governors into models/en/triggers.bin.</summary>
internal static class CompileTriggers
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("compile-triggers", "Compiles trigger lexicons into models/en/triggers.bin.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    internal static void Run(string root)
    {
        var folder = new LexiconFolder(Path.Combine(root, "lexicons", "en"));
        var (triggers, governors) = (folder.Triggers(), folder.Governors());
        var models = new ModelFolder(Path.Combine(root, "models"));
        Directory.CreateDirectory(Path.GetDirectoryName(models.File("en/triggers"))!);
        new ModelWriter(TriggerLexicon.ModelKind).AddLines("triggers", triggers).AddLines("governors", governors)
            .AddLines("classes", folder.Classes()).Save(models.File("en/triggers"));
        TriggerLexicon.Load(models);
        Console.Error.WriteLine($"{triggers.Count} triggers, {governors.Count} governors: {models.File("en/triggers")}");
    }
}
