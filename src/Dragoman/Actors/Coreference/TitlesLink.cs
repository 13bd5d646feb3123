using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The two ministers", "both leaders": the last ones who were introduced in such offices, each of another country.</summary>
internal sealed class TitlesLink : ILinkRule
{
    private const int Sentences = 6;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (!IsPlural(draft) || !Nouns.IsDefinite(draft)) return false;
        List<Actor> found = [];
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
        {
            if (!other.IsHuman || draft.Phrase is { } phrase && !TitleLink.Fits(phrase, draft, other)) continue;
            foreach (var actor in other.Actors.Reverse())
                if (found.Count < Numbers.In(draft) && found.TrueForAll(f => f.Code != actor.Code && f.Name != actor.Name))
                    found.Add(actor);
        }
        found.Reverse();
        return found.Count > 1 && draft.Link(found, "coref-titles");
    }

    private static bool IsPlural(Draft draft) => draft.Anaphor switch
    {
        Anaphor.Office => draft.Phrase is { IsOrgan: false, Possessor: < 0 } phrase && phrase.Has(OfficeTraits.Plural),
        Anaphor.Noun => draft.Sentence.Words[draft.Head] is { Lemma: "leader", Xpos: "NNS" }
            or { Lemma: "pair" or "duo" or "two" or "three" or "both" },
        _ => false,
    };
}
