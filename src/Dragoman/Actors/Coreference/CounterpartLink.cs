using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"His Egyptian counterpart": the same office of another country, and who the article says holds it.</summary>
internal sealed class CounterpartLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Phrase is not { } phrase || !phrase.Has(OfficeTraits.Counterpart) || draft.Actors.Count == 0) return false;
        var here = PronounLink.Person(draft.Sentence, phrase.First, discourse, null);
        return draft.Link([.. draft.Actors.Select(there => Counterpart(there, here, discourse))], "coref-counterpart");
    }

    // Where the text names the counterpart, the registry's office stays: "counterpart" is none.
    private static Actor Counterpart(Actor there, Draft? here, Discourse discourse) =>
        there.Kind == ActorKind.Person
            ? there with { Office = there.Office ?? here?.Actors[0].Office }
            : discourse.Persons.InOffice(there.Code, here?.Role ?? Role.None) ?? there with { Office = here?.Actors[0].Office };
}
