using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors.Mentions;

/// <summary>
/// Tells names of places and firms from those of persons by the noun that they end with: "Sheikh Zork Mosque", "Jane Roe Canada Corp."
/// </summary>
internal static class HeadedName
{
    private const int Reach = 4;

    /// <summary>Whether the capitalised words from this one on come to such a noun.</summary>
    public static bool Goes(Sentence sentence, int word, RegistryTables registry)
    {
        for (var end = Math.Min(sentence.Count, word + Reach); word < end && sentence.IsCapitalised(word); word++)
            if (registry.NameHeads.Contains(Folding.Fold(sentence.Form(word).TrimEnd('.')))) return true;
        return false;
    }
}
