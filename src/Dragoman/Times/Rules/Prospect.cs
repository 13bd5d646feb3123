using Dragoman.Syntax;

namespace Dragoman.Times.Rules;

/// <summary>
/// Words that point ahead whatever the tense around them: "is to meet", "due in Bangkok", "the planned visit", "plans to go".
/// </summary>
/// <param name="lexicon">Words that give a sign of the future.</param>
internal sealed class Prospect(TimeLexicon lexicon)
{
    /// <summary>Whether what hangs on a word lies ahead.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">A word on the way from the time to the root.</param>
    /// <param name="below">The word before it on that way, -1 at its start.</param>
    public bool Points(Sentence sentence, int word, int below)
    {
        if (sentence[word].Upos is Upos.VERB && IsInfinitive(sentence, word) && IsAfterBe(sentence, word)) return true;
        if (sentence[word].Upos is Upos.NOUN && HasSignedAdjective(sentence, word)) return true;
        return IsSign(sentence, word) && (below >= 0 && IsInfinitive(sentence, below) || IsProspective(sentence, word));
    }

    // "The talks resume on Monday", "is scheduled for May"; what was agreed on Monday is past.
    private static bool IsProspective(Sentence sentence, int word) =>
        sentence[word] is { Upos: Upos.ADJ } or { Upos: Upos.VERB, Xpos: "VBZ" or "VBP" or "VBN", Lemma: not "agree" };

    private bool IsSign(Sentence sentence, int word) => lexicon.TryRead(lexicon.Find(sentence.Form(word)), TimeClass.Future, out _);

    private static bool IsInfinitive(Sentence sentence, int word) =>
        sentence[word].Xpos == "VB" && Child(sentence, word, child => sentence[child].Xpos == "TO");

    private static bool IsAfterBe(Sentence sentence, int word) =>
        Child(sentence, word, child => sentence[child] is { Lemma: "be", Xpos: "VBZ" or "VBP" });

    private bool HasSignedAdjective(Sentence sentence, int word) =>
        Child(sentence, word, child => sentence[child].Relation == Relation.Amod && IsSign(sentence, child));

    private static bool Child(Sentence sentence, int word, Predicate<int> test)
    {
        for (var child = sentence.FirstChild(word); child >= 0; child = sentence.NextSibling(child))
            if (test(child)) return true;
        return false;
    }
}
