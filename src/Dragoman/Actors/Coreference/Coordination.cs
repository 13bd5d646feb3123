using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>Words that join the items of a list; read from the words, since trees of long lists are often wrong.</summary>
internal static class Coordination
{
    /// <summary>Whether nothing but such words stands from one word up to another; at least one has to.</summary>
    public static bool Joins(Sentence sentence, int first, int end)
    {
        for (var word = first; word < end; word++)
            if (!sentence.IsAny(word, ",", "and", "or", "as", "well", "the", "both", "also", "&")) return false;
        return end > first;
    }
}
