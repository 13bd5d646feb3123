using System.CommandLine;
using Dragoman.Events.Contexts;
using Dragoman.Models;

namespace Dragoman.Train;

/// <summary><c>compile-details</c>: contexts and nominalisations of lexicons/en into models/en/details.bin.</summary>
internal static class CompileDetails
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("compile-details", "Compiles words of contexts and issues into models/en/details.bin.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    internal static void Run(string root)
    {
        var models = new ModelFolder(Path.Combine(root, "models"));
        new ModelWriter(DetailLexicon.Kind).AddLines("contexts", Rows(root, "contexts")).AddLines("nouns", Rows(root, "nominalisations"))
            .Save(models.File(DetailLexicon.ModelName));
        Console.Error.WriteLine($"{DetailLexicon.Load(models).Contexts.Count} contexts: {models.File(DetailLexicon.ModelName)}");
    }

    /// <summary>The lexicon read from its source.</summary>
    internal static DetailLexicon Read(string root) => new([.. Rows(root, "contexts")], Rows(root, "nominalisations"));

    private static IEnumerable<string> Rows(string root, string file) =>
        LexiconTable.Lines(Path.Combine(root, "lexicons", "en"), file);
}
