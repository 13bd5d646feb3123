namespace Dragoman.Train;

/// <summary>The lines of a human-edited lexicon.</summary>
internal static class LexiconTable
{
    /// <summary>The lines of <c>FOLDER/FILE.tsv</c> without header and empty lines.</summary>
    public static IEnumerable<string> Lines(string folder, string file) =>
        File.ReadLines(Path.Combine(folder, file + ".tsv")).Skip(1).Where(line => line.Length > 0);
}
