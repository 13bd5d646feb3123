using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"A senior official", "diplomats": nobody says whose, but something is attributed to them.</summary>
internal sealed class Unaffiliated : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Office, Phrase: { Possessor: < 0 } phrase } || draft.Actors.Count > 0) return false;
        if (!phrase.Has(OfficeTraits.Person) && (phrase.IsOrgan || phrase.Office.Role != Role.Spokesperson)) return false;
        var actor = new Actor(draft.Text, ActorKind.State, null) { Sector = discourse.Context.SectorOf(phrase.Office),
            Office = draft.Text };
        return draft.Link([actor], "unaffiliated");
    }
}
