using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The Polish prime minister": whom the article names elsewhere in that office of that country.</summary>
internal sealed class KnownTitleLink : ILinkRule
{
    public bool Link(Draft draft, Discourse discourse) =>
        draft is { Anaphor: Anaphor.None, Rule: "office", Actors: [var state], Phrase: { } phrase }
            && !phrase.Has(OfficeTraits.Plural) && !draft.Sentence.IsAny(draft.First, "a", "an")
        && discourse.Persons.InOffice(state.Code, draft.Role) is { } known && draft.Link([known], "coref-title");
}
