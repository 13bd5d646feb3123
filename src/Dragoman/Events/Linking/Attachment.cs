using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>
/// How near a phrase hangs to the way from a trigger up to the root. Phrases that a tree hung on a participant or a place ("met the
/// premier in Lima on Friday") climb through it; those of another event or clause do not count.
/// </summary>
/// <param name="people">Knows participants and places.</param>
/// <param name="lexicon">Has the classes of people and venues.</param>
internal sealed class Attachment(ParticipantFinder people, TriggerLexicon lexicon)
{
    private const int MaxClimb = 6;

    /// <summary>Place in the chain where the phrase joins it, doubled, plus one if it climbed; -1 where it belongs elsewhere.</summary>
    public int Distance(Sentence sentence, IReadOnlyList<int> words, List<int> chain, int head, bool throughVenues)
    {
        var (climbed, isConjunct) = (0, false);
        for (var parent = head; climbed <= MaxClimb; climbed++)
        {
            var at = words.Contains(parent) ? 0 : chain.IndexOf(parent);
            if (at >= 0) return at * 2 + (climbed > 1 ? 1 : 0);
            if (climbed > 0 && !isConjunct && !IsTransparent(sentence, parent, throughVenues)) return -1;
            isConjunct = climbed > 0 && sentence[parent].Relation == Relation.Conj;
            parent = sentence[parent].Head;
            if (parent < 0) return -1;
        }
        return -1;
    }

    /// <summary>
    /// The same for the only phrase of its kind in the sentence, where the tree may have hung it anywhere: it climbs through all but
    /// finite clauses and other event nouns.
    /// </summary>
    public int LooseDistance(Sentence sentence, List<int> chain, int head)
    {
        for (var parent = sentence[head].Head; parent >= 0; parent = sentence[parent].Head)
        {
            var at = chain.IndexOf(parent);
            if (at >= 0) return at * 2;
            if (sentence[parent].Xpos is "VBD" or "VBZ" or "VBP" || IsEventNoun(sentence, parent)) return -1;
        }
        return -1;
    }

    private bool IsEventNoun(Sentence sentence, int word) => sentence[word].Upos == Upos.NOUN
        && lexicon.Triggers(sentence.LowerLemma(word)).Any(trigger => trigger.Pos == TriggerPos.Noun && trigger.Elements.Count == 1);

    private bool IsTransparent(Sentence sentence, int word, bool throughVenues)
    {
        if (sentence[word].Relation is Relation.AclRelcl or Relation.Ccomp or Relation.Advcl or Relation.Acl) return false;
        if (sentence[word].Upos is Upos.VERB or Upos.AUX)
            return sentence[word].Relation == Relation.Conj && sentence.Child(word, Relation.Nsubj) < 0;
        if (people.Place(sentence.Index, word) is not null || people.IsMention(sentence.Index, word)) return true;
        var lemma = sentence.LowerLemma(word);
        return lexicon.IsIn("people", lemma) || throughVenues && lexicon.IsIn("venue", lemma);
    }
}
