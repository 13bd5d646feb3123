using Dragoman.Syntax;

namespace Dragoman.Tests.Support;

/// <summary>Sentences built by hand.</summary>
internal static class Tree
{
    /// <summary>
    /// One sentence from CoNLL-U. Columns may be parted by spaces, and a line may be short:
    /// <c>form lemma upos xpos head deprel</c>, numbered by its place.
    /// </summary>
    public static Sentence Of(string conllu)
    {
        var lines = conllu.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Columns).ToArray();
        var id = 0;
        var rows = lines.Select(line => string.Join('\t', line.Length == 6
            ? [$"{++id}", line[0], line[1], line[2], line[3], "_", line[4], line[5], "_", "_"] : line));
        return Conllu.Read(new StringReader(string.Join('\n', rows))).Single().Tree;
    }

    private static string[] Columns(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
