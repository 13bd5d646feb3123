using Dragoman.Actors;
using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>Finds on whose word an event is told: the subject of a saying verb over or beside its clause, "according to".</summary>
/// <param name="people">Participants of the article.</param>
/// <param name="lexicon">Has the class of saying verbs.</param>
internal sealed class AttributionFinder(ParticipantFinder people, TriggerLexicon lexicon)
{
    /// <summary>The sources of what a word of the sentence heads; empty where the outlet itself says it.</summary>
    public List<Participant> Find(Sentence sentence, int word)
    {
        var chain = Chain.Up(sentence, sentence.Clause(word));
        for (var i = 0; i < chain.Count; i++)
        {
            if (i > 0 && IsSaying(sentence, chain[i]) && IsSaid(sentence[chain[i - 1]].Relation) && Speaker(sentence, chain[i]) is { } over)
                return over;
            foreach (var child in sentence.Children(chain[i]))
            {
                if (child == word || chain.Contains(child)) continue;
                if (sentence[child].Relation is Relation.Parataxis && IsSaying(sentence, child) && Speaker(sentence, child) is { } beside)
                    return beside;
                if (sentence[child].Relation is Relation.Obl or Relation.Advcl or Relation.Advmod && IsAccordingTo(sentence, child))
                    return Named(sentence, child);
            }
        }
        return [];
    }

    private bool IsSaying(Sentence sentence, int word) =>
        sentence[word].Upos == Upos.VERB && lexicon.IsIn("say", sentence.LowerLemma(word));

    private static bool IsSaid(Relation relation) => relation is Relation.Ccomp or Relation.Parataxis or Relation.Obj or Relation.Xcomp;

    private List<Participant>? Speaker(Sentence sentence, int verb)
    {
        var subject = sentence.Subject(verb);
        return subject < 0 || sentence[subject].Upos is Upos.VERB ? null : Named(sentence, subject);
    }

    private static bool IsAccordingTo(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.LowerLemma(child) is "according" or "accord") return true;
        return sentence.LowerLemma(word) is "according";
    }

    private List<Participant> Named(Sentence sentence, int word)
    {
        if (sentence.LowerLemma(word) is "according" && sentence.Child(word, Relation.Obl) is >= 0 and var inner) word = inner;
        var known = people.At(sentence, word, modifiers: true);
        if (known.Count > 0) return known;
        if (sentence[word].Upos == Upos.PRON) return [];
        var text = NounPhrase.Text(sentence, word);
        var behind = sentence.Children(word).SelectMany(child => people.At(sentence, child, modifiers: true)).FirstOrDefault();
        return [new Participant(text, new Actor(text, ActorKind.Group, behind?.Actor.Code) { Country = behind?.Actor.Country })];
    }
}
