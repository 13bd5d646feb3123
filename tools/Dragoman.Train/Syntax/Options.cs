using System.CommandLine;

namespace Dragoman.Train.Syntax;

/// <summary>Options that several verbs share.</summary>
internal static class Options
{
    public static Option<string> Treebanks() =>
        new("--treebanks") { DefaultValueFactory = _ => "../shared/data/ud", Description = "folder with the treebanks" };

    public static Option<string> Output(string path) =>
        new("--output") { DefaultValueFactory = _ => path, Description = "file to write" };
}
