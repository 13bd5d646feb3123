using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>The treebanks that are learned from and measured on; see the README of <c>../shared/data</c>.</summary>
internal static class Treebank
{
    /// <summary>What is learned from.</summary>
    public static readonly string[] Training = ["en_ewt-train", "en_gum-train"];

    public static List<ConlluSentence> Read(string folder, string name)
    {
        using var reader = new StreamReader(Path.Combine(folder, name + ".conllu"));
        return [.. Conllu.Read(reader)];
    }
}
