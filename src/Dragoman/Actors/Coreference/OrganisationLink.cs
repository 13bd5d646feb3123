using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The bloc", "the council", "the agency": the last organisation that is called so, or the last one at all.</summary>
internal sealed class OrganisationLink : ILinkRule
{
    private const int Sentences = 4;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (!Nouns.Are(draft, discourse, ReferenceKind.Organisation)) return false;
        var noun = draft.Sentence.Words[draft.Head].Lemma;
        Draft? last = null;
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
        {
            if (!other.IsBody || other.Actors[0].Kind == ActorKind.Group) continue;
            if (other.Text.Contains(noun, StringComparison.OrdinalIgnoreCase)
                || other.Actors[0].Name.Contains(noun, StringComparison.OrdinalIgnoreCase))
                return draft.Link(other.Actors, "coref-organisation");
            if (other.Actors[0].Kind == ActorKind.Organisation) last ??= other;
        }
        var isGeneric = noun is "bloc" or "alliance" or "agency" or "body" or "watchdog";
        return last is not null && isGeneric && draft.Link(last.Actors, "coref-organisation");
    }
}
