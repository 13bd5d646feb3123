using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>A surname, or a monarch's first name, of somebody whom the article names in full or everybody knows on that day.</summary>
internal sealed class NameLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Name, Name: { } name } || IsOfName(draft)) return false;
        if (discourse.Persons.Called(name) is { } known)
            return draft.Actors is [{ } self] && self.Name == known.Name && (self.Code ?? known.Code) == self.Code
                || draft.Link([known], "coref-surname");
        if (!MayBeFamous(draft)) return false;
        var hasPeer = discourse.Before(draft.Sentence, draft.First, 0)
                .Any(other => other is { IsHuman: true, Actors: [{ Code: not null }] })
            || discourse.Context.HasFamous(draft.Sentence.Index);
        return Famous(name, discourse, hasPeer) is { } famous && draft.Link([famous], "registry-surname");
    }

    /// <summary>The person whom a surname alone means on the day, null where the article gives no reason to think of one.</summary>
    /// <param name="name">The surname.</param>
    /// <param name="discourse">What the article has spoken of.</param>
    /// <param name="hasPeer">Another holder of an office stands beside it in the sentence: "Fidan met Lavrov".</param>
    public static Actor? Famous(string name, Discourse discourse, bool hasPeer)
    {
        var query = new PersonQuery(name, null, Role.None, discourse.Context.Day);
        return discourse.Context.Persons.Prominent(query) is { } famous
            && (discourse.Context.Speaks(famous.Holder.Code) || hasPeer && famous.Distance == 0 && !query.Day.IsUnknown)
            ? famous.Actor : null;
    }

    // "Star of David" is not the David whom the article names.
    private static bool IsOfName(Draft draft) =>
        draft.First > 1 && draft.Sentence.Is(draft.First - 1, "of") && draft.Sentence.IsCapitalised(draft.First - 2)
        && draft.Sentence.Words[draft.First - 2].Upos == Upos.PROPN;

    // "Mr. Trump", "Trump" or "Peña Nieto", not "President Trump": an office was looked up already, and in vain.
    private static bool MayBeFamous(Draft draft) => (draft.Phrase is null || draft.Phrase.Has(OfficeTraits.Address))
        && draft.Sentence.Words[draft.Head] is { Upos: Upos.PROPN, Relation: not Relation.Flat } or { Relation: Relation.Nsubj };
}
