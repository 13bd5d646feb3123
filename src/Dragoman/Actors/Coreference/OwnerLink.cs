using Dragoman.Actors.Mentions;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>"The country's top diplomat", "his foreign minister": the owner is a word that refers back itself.</summary>
internal sealed class OwnerLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Phrase is not { Possessor: >= 0 } phrase || phrase.Has(OfficeTraits.Counterpart)) return false;
        if (draft.Anaphor != Anaphor.Office) return phrase.HasName && LinkHolder(draft, phrase, discourse);
        var owners = Owners(draft.Sentence, phrase.Possessor, discourse).Where(owner => owner.Code is not null).ToList();
        var office = phrase.IsOrgan ? null : draft.Sentence.Between(phrase.CoreFirst, phrase.CoreLast).ToString();
        return draft.Link([.. owners.Select(owner => InOffice(owner, draft, office, discourse))], "coref-owner");
    }

    // "the country's top diplomat, Alvin Botes": only the country of an unknown person is missing.
    private static bool LinkHolder(Draft draft, OfficePhrase phrase, Discourse discourse)
    {
        if (draft.Actors is not [{ Code: null } person]) return false;
        if (Owners(draft.Sentence, phrase.Possessor, discourse).FirstOrDefault() is not { Code: not null } owner) return false;
        person = person with { Code = owner.Code, Cameo = owner.Cameo, Country = owner.Country, Sector = Sectors.Of(draft.Role) };
        discourse.Persons.Update(person);
        return draft.Link([person], "coref-owner");
    }

    private static Actor InOffice(Actor owner, Draft draft, string? office, Discourse discourse) =>
        office is not null && discourse.Persons.InOffice(owner.Code, draft.Role) is { } known
            ? known
            : (discourse.Context.StateOf(owner.Code) ?? owner) with { Sector = Sectors.Of(draft.Role), Office = office };

    private static IReadOnlyList<Actor> Owners(Sentence sentence, int possessor, Discourse discourse)
    {
        if (sentence.Words[possessor].Upos == Upos.PRON) return PronounLink.Resolve(sentence, possessor, discourse);
        if (sentence.Words[possessor].Upos == Upos.NOUN) return StateLink.One(sentence, possessor, discourse);
        var name = sentence.Form(possessor).ToString();
        var person = discourse.Persons.Called(name) ?? NameLink.Famous(name, discourse, hasPeer: false);
        return person is null ? [] : [person];
    }
}
