using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Tells a capital that stands for its government ("Ankara said") from the city ("in Ankara").</summary>
internal static class SeatSense
{
    /// <summary>Whether the sentence makes the capital act, or be dealt with like one who acts.</summary>
    public static bool IsGovernment(Sentence sentence, NameHit hit)
    {
        var head = MentionHead.Of(sentence, hit.First, hit.Last);
        while (sentence.Words[head].Relation == Relation.Conj) head = sentence.Words[head].Head;
        var preposition = Preposition(sentence, head);
        return sentence.Words[head].Relation switch
        {
            Relation.Nsubj or Relation.NsubjPass => Acts(sentence, hit, sentence.Words[head].Head),
            Relation.OblAgent or Relation.Iobj => true,
            Relation.Obj => Acts(sentence, hit, sentence.Words[head].Head) && !IsTravel(sentence, sentence.Words[head].Head),
            Relation.Obl or Relation.Nmod => Takes(sentence, head, preposition),
            _ => false,
        };
    }

    private static bool Acts(Sentence sentence, NameHit hit, int verb) =>
        verb >= 0 && hit.Registry.GovernmentVerbs.Contains(sentence.Words[verb].Lemma);

    private static bool Takes(Sentence sentence, int head, int preposition)
    {
        if (preposition < 0 || IsEndOfWay(sentence, preposition)) return false;
        if (sentence.IsAny(preposition, "with", "by", "between", "against", "toward", "towards", "among")) return true;
        if (sentence.IsAny(preposition, "to", "from", "for", "on", "over")) return !IsTravel(sentence, sentence.Words[head].Head);
        return false;
    }

    // "the road from Amman to Baghdad"
    private static bool IsEndOfWay(Sentence sentence, int preposition) =>
        sentence.Is(preposition, "to") && preposition > 1 && sentence.Is(preposition - 2, "from")
        || sentence.Is(preposition, "from") && sentence.Is(preposition + 2, "to");

    private static int Preposition(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
            if (sentence.Words[child].Relation == Relation.Case && child < head) return child;
        return -1;
    }

    private static bool IsTravel(Sentence sentence, int word) => word >= 0 && sentence.Words[word].Lemma is
        "visit" or "travel" or "trip" or "arrive" or "arrival" or "go" or "come" or "fly" or "flight" or "return" or "leave"
        or "depart" or "head" or "drive" or "tour" or "reach" or "move" or "journey" or "road" or "delegation" or "invite" or "send"
        or "dispatch" or "report" or "kilometre" or "kilometer" or "mile" or "embassy" or "ambassador" or "hour" or "hit"
        or "near" or "be" or "welcome" or "host" or "train" or "bus";
}
