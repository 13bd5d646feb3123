using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"A senior official", "diplomats": nobody says whose, but something is attributed to them.</summary>
internal sealed class Unaffiliated : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Office, Phrase: { Possessor: < 0 } phrase } || draft.Actors.Count > 0) return false;
        if (!IsSource(draft)) return false;
        if (!phrase.Has(OfficeTraits.Person) && (phrase.IsOrgan || phrase.Office.Role != Role.Spokesperson)) return false;
        var actor = new Actor(draft.Text, ActorKind.State, null) { Sector = discourse.Context.SectorOf(phrase.Office),
            Office = draft.Text };
        return draft.Link([actor], "unaffiliated");
    }

    // "officials said", "according to a diplomat", not "the moisture source is removed".
    private static bool IsSource(Draft draft)
    {
        var above = draft.Sentence.Words[draft.Head].Head;
        return above >= 0 && draft.Sentence.Words[above].Lemma is
            "say" or "tell" or "add" or "confirm" or "claim" or "note" or "announce" or "explain" or "warn" or "deny" or "speak"
                or "quote" or "report"
            or "suggest" or "insist" or "acknowledge" or "admit" or "state" or "accord" or "according" or "cite" or "believe" or "reveal";
    }
}
