using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"His Egyptian counterpart": the same office of another country.</summary>
internal sealed class CounterpartLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Phrase is not { } phrase || !phrase.Has(OfficeTraits.Counterpart) || draft.Actors.Count == 0) return false;
        var office = PronounLink.Person(draft.Sentence, phrase.First, discourse, null)?.Actors[0].Office;
        return draft.Link([.. draft.Actors.Select(actor =>
            actor with { Office = IsWord(actor, draft) ? office : actor.Office })], "coref-counterpart");
    }

    // "counterpart" itself is no office.
    private static bool IsWord(Actor actor, Draft draft) =>
        actor.Office is null || draft.Text.EndsWith(actor.Office, StringComparison.Ordinal) && actor.Kind != ActorKind.Person;
}
