using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>"The country", "both sides", "the two nations": the last state, or the last ones that dealt with each other.</summary>
internal sealed class StateLink : ILinkRule
{
    private const int Sentences = 3;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft.Among is { } among) return LinkAmong(draft, among, discourse);
        if (!Nouns.Are(draft, discourse, ReferenceKind.State) && !AreGovernments(draft)) return false;
        if (draft.Sentence.Words[draft.Head].Xpos is not "NNS" && !draft.Sentence.Is(draft.First, "each"))
            return draft.Sentence.Words[draft.Head].Lemma is not "side" && !IsOfOthers(draft)
                && draft.Link(One(draft.Sentence, draft.First, discourse), "coref-state");
        return Nouns.AreCounted(draft) && draft.Link(Several(draft, discourse), "coref-states");
    }

    // "our country" is the speaker's, "the 16-nation group" is none of them.
    private static bool IsOfOthers(Draft draft) => draft.Sentence.Is(draft.First, "our")
        || Enumerable.Range(draft.First, draft.Last - draft.First).Any(word => draft.Sentence.Words[word].Upos == Upos.NUM);

    /// <summary>"The two governments": governments stand for their states.</summary>
    private static bool AreGovernments(Draft draft) => draft.Anaphor is Anaphor.Noun or Anaphor.Office
        && draft.Phrase is not { Possessor: >= 0 } && draft.Sentence.Words[draft.Head] is { Lemma: "government" or "capital", Xpos: "NNS" };

    /// <summary>The last state before a word.</summary>
    public static IReadOnlyList<Actor> One(Sentence sentence, int word, Discourse discourse) =>
        Before(sentence, word, discourse).FirstOrDefault()?.Actors ?? [];

    /// <summary>The states that this sentence up to a word and the one before it name, the last first.</summary>
    public static IEnumerable<Draft> Before(Sentence sentence, int word, Discourse discourse) => discourse.Before(sentence, word, 1)
        .Where(draft => draft.IsBody && draft.Actors[0] is { Kind: ActorKind.State, Entity: not null });

    // "The two Baltic states told Latvia": exactly as many as it says, each of the region, in the last sentences that name any.
    private static bool LinkAmong(Draft draft, IReadOnlyList<Actor> among, Discourse discourse)
    {
        var isPlural = Regions.IsPlural(draft.Sentence, draft.Head);
        var number = isPlural ? Numbers.Said(draft.Sentence, draft.First, draft.Last + 1) : 1;
        var others = discourse.Context.Names[draft.Sentence.Index].Hits
            .Where(hit => hit.IsBody && !hit.Can(SenseKind.Seat) && hit.First > draft.Last)
            .Select(hit => hit.Registry.CodeOf(hit.Body!.Value.Target));
        var possible = among.ExceptBy(others, state => state.Code).ToList();
        HashSet<Actor> states = [];
        foreach (var sentence in discourse.Before(draft.Sentence, draft.First, Sentences).GroupBy(other => other.Sentence.Index))
        {
            if (states.Count >= number) break;
            states.UnionWith(possible.IntersectBy(sentence.SelectMany(other => other.Actors).Select(a => a.Code), state => state.Code));
        }
        return states.Count == number && draft.Link([.. states], isPlural ? "coref-states" : "coref-state");
    }

    private static List<Actor> Several(Draft draft, Discourse discourse)
    {
        List<Actor> states = [];
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
            foreach (var actor in other.Actors)
                if (actor.Code is { } code && states.TrueForAll(state => state.Code != code) && states.Count < Numbers.In(draft))
                    states.Add(discourse.Context.StateOf(code) ?? actor);
        return states.Count > 1 ? states : [];
    }
}
