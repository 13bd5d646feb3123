using System.CommandLine;
using Dragoman.Events.Claims;
using Dragoman.Events.Instruments;
using Dragoman.Models;

namespace Dragoman.Train;

/// <summary>
/// <c>compile-figures</c>: the words of figures and of documents into <c>models/en/claims.bin</c> and <c>models/en/instruments.bin</c>.
/// </summary>
internal static class CompileFigures
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("compile-figures", "Compiles the words of figures and documents into models/en.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    internal static void Run(string root)
    {
        var models = new ModelFolder(Path.Combine(root, "models"));
        Compile(root, models, ClaimLexicon.Kind, ClaimLexicon.Files.Keys);
        Compile(root, models, InstrumentLexicon.Kind, InstrumentLexicon.Files);
        var (claims, instruments) = (ClaimLexicon.Load(models), InstrumentLexicon.Load(models));
        var words = claims.Verbs.Count + claims.Nouns.Count;
        Console.Error.WriteLine($"{words} words of figures, {instruments.Actions.Count} steps of documents");
    }

    private static void Compile(string root, ModelFolder models, string kind, IEnumerable<string> files)
    {
        var folder = Path.Combine(root, "lexicons", "en", kind);
        var writer = new ModelWriter(kind);
        foreach (var file in files.Order(StringComparer.Ordinal)) writer.AddLines(file, LexiconTable.Lines(folder, file));
        writer.Save(models.File("en/" + kind));
    }
}
