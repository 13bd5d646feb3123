using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>"Donors ranging from Norway to Japan", "countries such as Jordan": the noun means those that follow.</summary>
internal static class ListLink
{
    /// <summary>Links a noun to the mentions after it.</summary>
    /// <param name="draft">The noun with the words that open the list.</param>
    /// <param name="mentions">The linked mentions of its sentence in order.</param>
    public static bool Link(Draft draft, IEnumerable<Draft> mentions)
    {
        List<Actor> actors = [];
        var end = draft.Last;
        foreach (var mention in mentions.Where(mention => mention.First > draft.Last))
        {
            if (mention.First > end + 1 && !IsJoint(draft.Sentence, end + 1, mention.First)) break;
            actors.AddRange(mention.Actors.Except(actors));
            end = mention.Last;
        }
        return draft.Link(actors, "list");
    }

    // "from Qatar to Egypt"
    private static bool IsJoint(Sentence sentence, int first, int end) =>
        Coordination.Joins(sentence, sentence.Is(first, "to") ? first + 1 : first, end) || sentence.Is(first, "to") && end == first + 1;
}
