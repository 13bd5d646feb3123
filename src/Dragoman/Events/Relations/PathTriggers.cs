using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Relations;

/// <summary>
/// Adds which event types the trigger lexicons see on the way through the tree: over the actor, over the recipient, where both meet.
/// </summary>
/// <param name="lexicon">The triggers.</param>
internal sealed class PathTriggers(TriggerLexicon lexicon)
{
    private const int MaxDepth = 4;

    /// <summary>How far before and behind its head a further word of a trigger may stand.</summary>
    private const int Before = 4, Behind = 7;

    private const string NoType = "-";

    private static readonly string[] s_types = Enum.GetNames<EventType>(), s_relations = Enum.GetNames<Relation>();

    private static readonly string[] s_depths = ["d0", "d1", "d2", "d3"];

    public void Add(PairView view, FeatureBag bag)
    {
        if (view.Actor < 0) return;
        var (sentence, actor) = (view.Sentence, view.Words[view.Actor]);
        var chain = AddOverActor(sentence, actor, bag);
        if (view.Recipient < 0) bag.Add("no-recipient", 1f, chain);
        else AddOverRecipient(sentence, view.Words[view.Recipient], actor, chain, bag);
    }

    private string AddOverActor(Sentence sentence, int actor, FeatureBag bag)
    {
        var chain = "";
        for (int word = sentence[actor].Head, depth = 0; word >= 0 && depth < MaxDepth; word = sentence[word].Head, depth++)
        {
            var trigger = Longest(sentence, word);
            var (type, mood, role) = (NameOf(trigger), Mood(sentence, word), Role(sentence, actor, depth));
            bag.Add("type-over", 1f, type, role);
            bag.Add("type-over-mood", 1f, type, mood, role);
            if (trigger?.Mode is { } mode) bag.Add("type-over-mode", 1f, type, mode);
            if (chain is not ("" or NoType) && type != NoType) bag.Add("type-over-type", 1f, type, chain, mood);
            if (type != NoType || depth == 0) chain = chain is "" or NoType ? type : $"{chain}>{type}";
        }
        return chain;
    }

    private void AddOverRecipient(Sentence sentence, int recipient, int actor, string actorChain, FeatureBag bag)
    {
        var chain = "";
        for (int word = sentence[recipient].Head, depth = 0; word >= 0 && depth < MaxDepth; word = sentence[word].Head, depth++)
        {
            var (type, mood) = (NameOf(Longest(sentence, word)), Mood(sentence, word));
            bag.Add("type-over-recipient", 1f, type, Role(sentence, recipient, depth));
            bag.Add("type-over-recipient-mood", 1f, type, mood);
            if (sentence.IsUnder(actor, word))
            {
                bag.Add("type-meet", 1f, type, mood);
                bag.Add("type-meet-under", 1f, type, chain);
                break;
            }
            if (type != NoType) chain = chain.Length == 0 ? type : $"{chain}>{type}";
        }
        bag.Add("types-to-recipient", 1f, chain, actorChain);
    }

    private static string Role(Sentence sentence, int word, int depth) =>
        depth == 0 ? s_relations[(int)sentence[word].Relation] : s_depths[depth];

    private static string NameOf(Trigger? trigger) => trigger?.Type is { } type ? s_types[(int)type] : NoType;

    private Trigger? Longest(Sentence sentence, int word)
    {
        foreach (var trigger in lexicon.Triggers(sentence.LowerLemma(word)))
            if (Fits(trigger.Pos, sentence[word].Upos) && Stands(sentence, word, trigger)) return trigger;
        return null;
    }

    private static bool Fits(TriggerPos pos, Upos upos) => pos switch
    {
        TriggerPos.Verb => upos is Upos.VERB or Upos.AUX,
        TriggerPos.Noun => upos is Upos.NOUN or Upos.PROPN,
        _ => true,
    };

    private static bool Stands(Sentence sentence, int head, Trigger trigger)
    {
        for (var element = 0; element < trigger.Elements.Count; element++)
            if (element != trigger.Head && !HasNear(sentence, head, trigger.Elements[element])) return false;
        return true;
    }

    private static bool HasNear(Sentence sentence, int head, IReadOnlySet<string> lemmas)
    {
        var last = Math.Min(head + Behind, sentence.Count - 1);
        for (var i = Math.Max(head - Before, 0); i <= last; i++)
            if (i != head && lemmas.Contains(sentence.LowerLemma(i)) && IsClose(sentence, i, head)) return true;
        return false;
    }

    /// <summary>Child, parent or grandchild.</summary>
    private static bool IsClose(Sentence sentence, int word, int head) =>
        sentence[word].Head == head || sentence[head].Head == word
        || sentence[word].Head is var parent and >= 0 && sentence[parent].Head == head;

    /// <summary>A letter each for what makes a predicate future, possible, due, denied, conditional or an infinitive.</summary>
    private static string Mood(Sentence sentence, int word)
    {
        var mood = "";
        foreach (var child in sentence.Children(word))
            mood += (sentence[child].Relation, sentence.LowerLemma(child)) switch
            {
                (_, "not" or "never" or "n't" or "no") => "N",
                (Relation.Aux, "will" or "shall") => "F",
                (Relation.Aux, "must" or "should") => "M",
                (Relation.Aux, "would" or "could" or "may" or "might" or "can") => "P",
                (Relation.Mark, "if" or "unless" or "until") => "I",
                (Relation.Mark, "to") => "T",
                _ => "",
            };
        return mood;
    }
}
