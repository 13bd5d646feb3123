using System.CommandLine;
using Dragoman.Actors.Registry;
using Dragoman.Models;

namespace Dragoman.Train.Actors;

/// <summary><c>compile-registry</c>: lexicons/en/actors into models/en/registry.bin.</summary>
internal static class CompileRegistry
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("compile-registry", "Compiles actor lexicons into models/en/registry.bin.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    private static void Run(string root)
    {
        var path = new ModelFolder(Path.Combine(root, "models")).File("en/registry");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        RegistryFile.Write(new ActorLexicons(Path.Combine(root, "lexicons", "en", "actors")).Compile(), path);
        var read = RegistryFile.Read(path);
        Console.Error.WriteLine(
            $"{read.Entities.Length} actors, {read.Tenures.Length} offices held, {read.Names.Senses.Length} meanings of names: " +
            $"{path}, {new FileInfo(path).Length} bytes");
    }
}
