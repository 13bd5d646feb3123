using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Modality;

/// <summary>Reads tense, auxiliaries, negation and conjunctions of one clause.</summary>
internal static class MoodReader
{
    /// <summary>The mood of the clause that a verb (or predicate) heads.</summary>
    public static Mood Read(Sentence sentence, int verb)
    {
        var clause = sentence.Clause(verb);
        if (IsNegated(sentence, clause)) return Mood.Negated;
        if (IsConditional(sentence, clause)) return Mood.Unreal;
        var mood = Tense(sentence, clause);
        return mood == Mood.Open && sentence[clause].Relation == Relation.Conj && sentence.IsPredicate(sentence[clause].Head)
            && sentence[clause].Xpos == sentence[sentence[clause].Head].Xpos ? Read(sentence, sentence[clause].Head) : mood;
    }

    /// <summary>Whether "not", "never", "no" or the like stands in the clause itself.</summary>
    public static bool IsNegated(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (sentence[child].Relation is Relation.Advmod or Relation.Det or Relation.Cc
                && (sentence.LowerLemma(child) is "not" or "never" or "no" or "neither" or "nor" or "n't" or "hardly"
                    || sentence.LowerLemma(child) is "longer" or "long" && child > 0 && sentence.LowerLemma(child - 1) == "no"))
                return true;
        return false;
    }

    /// <summary>"Will not", "would never" inside a statement: a refusal.</summary>
    public static bool IsRefusal(Sentence sentence, int clause)
    {
        if (!IsNegated(sentence, clause)) return false;
        foreach (var child in sentence.Children(clause))
            if (sentence[child].Relation == Relation.Aux && Auxiliary(sentence, child, infinitive: false) == Mood.Future) return true;
        return false;
    }

    private static bool IsConditional(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (sentence[child].Relation is Relation.Mark && (sentence.LowerLemma(child) is "if" or "unless" or "whether" or "lest"
                || sentence[clause].Xpos == "VBG" && sentence.LowerLemma(child) is "before" or "without" or "instead"))
                return true;
        return false;
    }

    private static Mood Tense(Sentence sentence, int clause)
    {
        var (mood, progressive) = (Mood.Open, false);
        foreach (var child in sentence.Children(clause))
        {
            if (sentence[child].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop) || IsName(sentence, child)) continue;
            var aux = Auxiliary(sentence, child, sentence.IsInfinitive(clause));
            if (aux > mood) mood = aux;
            progressive |= sentence[child].Lemma == "be" && sentence[clause].Xpos == "VBG";
        }
        if (mood != Mood.Open) return mood == Mood.Real && progressive ? Mood.Progressive : mood;
        if (sentence.IsInfinitive(clause)) return Mood.Open;
        return sentence[clause].Xpos switch
        {
            "VBD" or "VBZ" or "VBP" => Mood.Real,
            "VBN" => sentence[clause].Relation is Relation.Root or Relation.Acl or Relation.Parataxis or Relation.Ccomp or Relation.Conj
                ? Mood.Real : Mood.Open,
            _ => Mood.Open,
        };
    }

    /// <summary>"Theresa May met": a capital inside the sentence is no auxiliary.</summary>
    private static bool IsName(Sentence sentence, int word) => word > 0 && sentence.Form(word) is "May" or "Will";

    private static Mood Auxiliary(Sentence sentence, int aux, bool infinitive) => sentence.LowerLemma(aux) switch
    {
        "will" or "shall" or "'ll" or "wo" => Mood.Future,
        "would" or "'d" => Mood.Unreal,
        "may" or "might" or "could" or "can" => Mood.Unreal,
        "should" or "must" or "ought" or "need" => Mood.Wanted,
        "be" when infinitive && sentence[aux].Xpos is "VBZ" or "VBP" or "VBD" => Mood.Future,
        _ => sentence[aux].Xpos is "VBD" or "VBZ" or "VBP" ? Mood.Real : Mood.Open,
    };
}
