using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The ministry", "the army", "the government": the last one of whom the article said whose it is, else the last state.</summary>
internal sealed class OrganLink : ILinkRule
{
    private const int Sentences = 5;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Office, Phrase: { IsOrgan: true, Possessor: < 0 } phrase }
            || phrase.Has(OfficeTraits.Person)) return false;
        if (!draft.Sentence.IsAny(draft.First, "the")) return false;
        var noun = draft.Sentence.Form(phrase.CoreLast).ToString();
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
            if (other.IsBody && other.Actors[0] is { Kind: ActorKind.State, Sector: not "CVL" }
                && other.Text.Contains(noun, StringComparison.OrdinalIgnoreCase))
                return draft.Link(other.Actors, "coref-organ");
        var state = noun is "government" or "army" or "military" or "regime" or "cabinet"
            ? StateLink.One(draft.Sentence, draft.First, discourse) : [];
        return draft.Link([.. state.Select(actor => actor with { Sector = discourse.Context.SectorOf(phrase.Office) })], "coref-organ");
    }
}
