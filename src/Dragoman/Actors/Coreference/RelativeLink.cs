using Dragoman.Actors.Mentions;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>"Egypt, which he visited": the noun that the relative clause is about.</summary>
internal sealed class RelativeLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Anaphor != Anaphor.Relative) return false;
        var words = draft.Sentence.Words;
        var clause = words[draft.First].Head;
        while (clause >= 0 && words[clause].Relation != Relation.AclRelcl) clause = words[clause].Head;
        if (clause < 0 || words[clause].Head >= draft.First) return false;
        return discourse.At(draft.Sentence, words[clause].Head) is { } noun && noun.Head == words[clause].Head
            && draft.Link(noun.Actors, "coref-relative");
    }
}
