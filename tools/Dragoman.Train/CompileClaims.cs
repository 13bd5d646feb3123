using System.CommandLine;
using Dragoman.Events.Claims;
using Dragoman.Models;

namespace Dragoman.Train;

/// <summary>Compiles the words of figures into <c>models/en/claims.bin</c> and reads it back.</summary>
internal static class CompileClaims
{
    public static Command Verb()
    {
        var lexicons = new Option<DirectoryInfo>("--lexicons") { DefaultValueFactory = _ => new("lexicons/en/claims"), Description = "The lexicon." };
        var output = new Option<FileInfo>("--output") { DefaultValueFactory = _ => new("models/en/claims.bin"), Description = "The model." };
        var verb = new Command("compile-claims", "Compiles lexicons/en/claims into models/en/claims.bin.") { lexicons, output };
        verb.SetAction(arguments => Run(arguments.GetValue(lexicons)!.FullName, arguments.GetValue(output)!.FullName));
        return verb;
    }

    private static void Run(string lexicons, string output)
    {
        var writer = new ModelWriter(ClaimLexicon.Kind);
        foreach (var file in ClaimLexicon.Files.Keys.Order(StringComparer.Ordinal)) writer.AddLines(file, Lines(lexicons, file));
        writer.Save(output);
        var read = new ClaimLexicon(ModelFile.Read(output, ClaimLexicon.Kind).Lines);
        Console.WriteLine($"{output}: {read.Verbs.Count} verbs, {read.Nouns.Count} nouns, {read.Numbers.Count} numerals");
    }

    /// <summary>The lines of a lexicon file, header left out.</summary>
    internal static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file + ".tsv")).Skip(1);
}
