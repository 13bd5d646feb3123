using Dragoman.Events.Linking;
using Dragoman.Syntax;

namespace Dragoman.Events.Triggers;

/// <summary>Finds the triggers of a sentence: at each word the longest lexicon lines whose words hang on it in the tree.</summary>
/// <param name="lexicon">The triggers.</param>
internal sealed class TriggerFinder(TriggerLexicon lexicon)
{
    /// <summary>All matches in the order of the words; several at one word where equally long lines differ in type.</summary>
    public List<TriggerMatch> Find(Sentence sentence)
    {
        var found = new List<TriggerMatch>();
        for (var word = 0; word < sentence.Count; word++)
            if (PosOf(sentence[word]) is { } pos)
                Collect(sentence, word, pos, found);
        found.RemoveAll(match => found.Exists(other => Covers(other, match)));
        found.RemoveAll(match => match.Trigger.Type is null);
        return found;
    }

    private void Collect(Sentence sentence, int word, TriggerPos pos, List<TriggerMatch> found)
    {
        var longest = 0;
        foreach (var trigger in lexicon.Triggers(sentence.LowerLemma(word)))
        {
            if (trigger.Pos != pos || trigger.Weight < longest || !HasSubject(sentence, word, trigger)) continue;
            if (TreeWords.Match(sentence, word, trigger.Elements, trigger.Head) is not { } words) continue;
            if (trigger.Weight == longest && found.Exists(m => m.Word == word && m.Trigger.Type == trigger.Type)) continue;
            longest = trigger.Weight;
            found.Add(new(trigger, word, words));
        }
    }

    private static bool HasSubject(Sentence sentence, int word, Trigger trigger) => trigger.Subjects.Count == 0
        || sentence.Subject(word) is >= 0 and var subject && trigger.Subjects.Contains(sentence.LowerLemma(subject));

    /// <summary>
    /// A longer trigger that holds this one's head as one of its words swallows it; but a contact that is demanded or refused stays one.
    /// </summary>
    private static bool Covers(TriggerMatch outer, TriggerMatch inner) =>
        outer.Word != inner.Word && outer.Words.Count > inner.Words.Count && outer.Words.Contains(inner.Word)
        && (inner.Trigger.Type != EventType.CONSULT || outer.Trigger.Type is null or EventType.CONSULT);

    private static TriggerPos? PosOf(Word word) => word.Upos switch
    {
        Upos.VERB when word.Xpos.StartsWith("NN", StringComparison.Ordinal) => TriggerPos.Noun,
        Upos.VERB or Upos.AUX => TriggerPos.Verb,
        Upos.NOUN when word.Xpos.StartsWith("VB", StringComparison.Ordinal) => TriggerPos.Verb,
        Upos.NOUN or Upos.PROPN => TriggerPos.Noun,
        Upos.ADJ => TriggerPos.Adj,
        _ => null,
    };
}
