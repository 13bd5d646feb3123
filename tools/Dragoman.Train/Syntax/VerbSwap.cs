using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>
/// Writes training sentences anew with verbs of diplomacy and war ("rebuked", "airlifted", "froze") and with states as subjects, now
/// and then as a headline: news says "Ghana slams Togo", the treebanks do not.
/// </summary>
internal sealed class VerbSwap(VerbPool verbs, NamePool names, Random random)
{
    private const float WithState = 0.6f, AsHeadline = 0.25f;
    private const int LongestSubject = 4;
    private const string PresentFeats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";

    /// <summary>The sentence with one transitive verb exchanged, or null where it has none.</summary>
    public Sentence? Swap(Sentence sentence)
    {
        var candidates = Enumerable.Range(0, sentence.Count).Where(word => IsTransitive(sentence, word)).ToList();
        if (candidates.Count == 0) return null;
        var verb = candidates[random.Next(candidates.Count)];
        var edit = new SentenceEdit(sentence);
        var isHeadline = sentence[verb] is { Xpos: "VBD", Relation: Relation.Root } && random.NextSingle() < AsHeadline;
        Exchange(edit, sentence[verb], verb, isHeadline ? "VBZ" : sentence[verb].Xpos);
        if (random.NextSingle() < WithState) PutState(edit, sentence, verb);
        if (isHeadline) Shorten(edit, sentence);
        return edit.Build();
    }

    private bool IsTransitive(Sentence sentence, int word) =>
        sentence[word].Upos == Upos.VERB && verbs.Has(sentence[word].Xpos) && !sentence[word].JoinsNext
        && char.IsLower(sentence.Form(word)[0]) && sentence.Child(word, Relation.CompoundPrt) < 0
        && (sentence.Child(word, Relation.Obj) >= 0 || sentence.Child(word, Relation.NsubjPass) >= 0);

    private void Exchange(SentenceEdit edit, Word old, int verb, string xpos)
    {
        var (form, lemma) = verbs.Pick(xpos, random);
        edit.Replace(verb, form, old with { Lemma = lemma, Xpos = xpos, Feats = xpos == old.Xpos ? old.Feats : PresentFeats });
    }

    /// <summary>A state instead of a short subject before a verb in the third person or the past.</summary>
    private void PutState(SentenceEdit edit, Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, Relation.Nsubj);
        if (subject < 0 || subject > verb || sentence[verb].Xpos is not ("VBD" or "VBZ") || sentence[subject].JoinsNext) return;
        var under = Enumerable.Range(0, sentence.Count).Where(word => word != subject && IsUnder(sentence, word, subject)).ToList();
        if (under.Count >= LongestSubject || under.Exists(word => word > subject || sentence[word].JoinsNext)) return;
        edit.DropUnder(subject);
        edit.Replace(subject, names.State(random), sentence[subject] with { Upos = Upos.PROPN, Xpos = "NNP", Feats = "Number=Sing" });
    }

    private static bool IsUnder(Sentence sentence, int word, int top)
    {
        for (var head = sentence[word].Head; head >= 0; head = sentence[head].Head) if (head == top) return true;
        return false;
    }

    /// <summary>Headlines have no articles and no full stop.</summary>
    private static void Shorten(SentenceEdit edit, Sentence sentence)
    {
        for (var word = 0; word < sentence.Count; word++)
            if (sentence[word].Xpos == "." && word == sentence.Count - 1
                || sentence[word].Lemma is "the" or "a" && sentence[word].Upos == Upos.DET) edit.Drop(word);
    }
}
