using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>The way from a trigger up to the root: the words to which a date, a place or a source of the event may be attached.</summary>
internal static class Chain
{
    /// <summary>The word itself and all words over it.</summary>
    public static List<int> Up(Sentence sentence, int word)
    {
        var chain = new List<int>();
        for (var at = word; at >= 0; at = sentence[at].Head) chain.Add(at);
        return chain;
    }
}
