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
        IReadOnlyList<Actor> state = noun switch
        {
            "army" or "military" or "cabinet" => StateLink.One(draft.Sentence, draft.First, discourse),
            "government" or "regime" or "junta" => Other(draft, discourse),
            _ => [],
        };
        return draft.Link([.. state.Select(actor => actor with { Sector = discourse.Context.SectorOf(phrase.Office) })], "coref-organ");
    }

    // "Mali's army … Ghana condemned the junta": whoever deals with a government is another's.
    private static IReadOnlyList<Actor> Other(Draft draft, Discourse discourse)
    {
        var clause = draft.Sentence.Words[draft.Head].Head;
        var other = StateLink.Before(draft.Sentence, draft.First, discourse).FirstOrDefault(state =>
            !state.IsSubject || state.Sentence != draft.Sentence || state.Sentence.Words[state.Head].Head != clause);
        return other?.Actors ?? Partner(draft, discourse);
    }

    // "The envoy met Oman's minister. She urged the government …": the one other country of whom the article has just spoken.
    private static IReadOnlyList<Actor> Partner(Draft draft, Discourse discourse)
    {
        var speaker = discourse.Before(draft.Sentence, draft.First, 0).FirstOrDefault(other => other.IsSubject && other.Actors.Count > 0);
        if (speaker?.Actors[0].Country is not { } own) return [];
        var others = discourse.Before(draft.Sentence, draft.First, 1).SelectMany(other => other.Actors)
            .Select(actor => actor.Country).OfType<string>().Where(country => country != own).Distinct().ToList();
        return others is [var country] && discourse.Context.StateOf(country) is { } state ? [state] : [];
    }
}
