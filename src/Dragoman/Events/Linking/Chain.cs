using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>The way from a trigger up to the root: the words to which a date, a place or a source of the event may be attached.</summary>
internal static class Chain
{
    private static readonly string[] s_apart = ["before", "ahead", "until", "pending", "since"];

    /// <summary>The word itself and all words over it.</summary>
    public static List<int> Up(Sentence sentence, int word)
    {
        var chain = new List<int>();
        for (var at = word; at >= 0; at = sentence[at].Head) chain.Add(at);
        return chain;
    }

    /// <summary>
    /// The way as far as it shares day and place with the event: "said in Oslo on Monday, ahead of the summit" tells neither of the summit.
    /// </summary>
    public static List<int> OfEvent(Sentence sentence, int word) => IsApart(sentence, word) ? [word] : Up(sentence, word);

    private static bool IsApart(Sentence sentence, int noun)
    {
        if (s_apart.Any(preposition => sentence.HasCase(noun, preposition))) return true;
        var head = sentence[noun].Head;
        return head >= 0 && sentence.LowerLemma(head) is "ahead" or "eve" or "run-up" or "preparation";
    }
}
