using System.CommandLine;
using Dragoman.Events.Scores;
using Dragoman.Models;

namespace Dragoman.Train;

/// <summary><c>compile-plover</c>: the tables of lexicons/plover into models/plover.bin.</summary>
internal static class CompilePlover
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("compile-plover", "Compiles PLOVER's score and CAMEO tables into models/plover.bin.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    internal static void Run(string root)
    {
        var models = new ModelFolder(Path.Combine(root, "models"));
        new ModelWriter(PloverTable.Kind).AddLines("modes", Rows(root, "modes")).AddLines("cameo", Rows(root, "cameo"))
            .Save(models.File("plover"));
        PloverTable.Load(models);
        Console.Error.WriteLine(models.File("plover"));
    }

    private static IEnumerable<string> Rows(string root, string table) =>
        LexiconTable.Lines(Path.Combine(root, "lexicons", "plover"), table);
}
