using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"U.S. Envoy A and Ambassador B": an office without a country belongs to that of the office before it in the list.</summary>
internal sealed class ConjunctOwnerLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Rule: "office-grammar", Actors: [{ Code: null } person], Phrase: { } phrase }
            || phrase.Has(OfficeTraits.Address)) return false;
        var before = discourse.Before(draft.Sentence, draft.First, 0).Where(other => other.IsHuman).MaxBy(other => other.Last);
        if (before is null || !Coordination.Joins(draft.Sentence, before.Last + 1, draft.First)) return false;
        var owner = before.Actors[0];
        person = person with { Code = owner.Code, Cameo = owner.Cameo, Country = owner.Country };
        discourse.Persons.Update(person);
        return draft.Link([person], "coref-list-owner");
    }
}
