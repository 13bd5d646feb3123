using Dragoman.Text;

namespace Dragoman.Ledger.Store;

/// <summary>A name from each of its words on: so that "fid" finds Hakan Fidan.</summary>
internal static class NameWords
{
    private const int MostWords = 5;

    public static IEnumerable<string> Of(string name)
    {
        var words = Folding.Fold(name).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < Math.Min(words.Length, MostWords); i++) yield return string.Join(' ', words[i..]);
    }
}
