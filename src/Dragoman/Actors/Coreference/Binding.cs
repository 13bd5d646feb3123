using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>
/// Whom a pronoun cannot mean because of where both stand in the sentence: principle B of binding theory (Chomsky 1981), adjuncts in front
/// of their clause, and the speaker of a quotation.
/// </summary>
internal static class Binding
{
    /// <summary>Whether the pronoun at a word cannot refer back to the draft.</summary>
    public static bool Forbids(Draft draft, Sentence sentence, int word) =>
        IsOther(draft, sentence, word) || StandsWrong(draft, sentence, word);

    /// <summary>Whether the pronoun at a word means somebody else than the draft, wherever else that one is named.</summary>
    public static bool IsOther(Draft draft, Sentence sentence, int word) =>
        IsSpeakerOf(draft, sentence, word) || draft.Sentence.Index == sentence.Index && IsClauseMate(draft, sentence, word);

    /// <summary>Whether the draft stands where the pronoun at a word cannot refer back to it, though it may mean the same one.</summary>
    public static bool StandsWrong(Draft draft, Sentence sentence, int word) => draft.Sentence.Index == sentence.Index
        && (IsFronted(draft, sentence, word) || IsDescribed(draft, sentence, word));

    /// <summary>"During his time in Ankara, Fidan said": whether the pronoun announces somebody who is named only after it.</summary>
    public static bool LooksAhead(Sentence sentence, int word)
    {
        if (sentence.Words[word].Relation == Relation.Nsubj) return false;
        var clause = sentence.Words[word].Head;
        while (clause >= 0 && !HasSubject(sentence, clause)) clause = sentence.Words[clause].Head;
        return clause >= 0 && Subject(sentence, clause) is var subject && subject > word && sentence.Words[subject].Upos == Upos.PROPN;
    }

    // "Lavrov told him", "Lavrov called, urging him": whoever acts is somebody else, unless the pronoun is a possessive.
    private static bool IsClauseMate(Draft draft, Sentence sentence, int word)
    {
        if (sentence.Words[word].Relation == Relation.NmodPoss || !draft.IsSubject) return false;
        var clause = sentence.Words[word].Head;
        while (clause >= 0 && !HasSubject(sentence, clause)
            && sentence.Words[clause].Relation is Relation.Xcomp or Relation.Advcl or Relation.Conj) clause = sentence.Words[clause].Head;
        return clause >= 0 && Subject(sentence, clause) == draft.Head;
    }

    // "According to Lavrov, he …", "Under the care of Dr Roe, he …"
    private static bool IsFronted(Draft draft, Sentence sentence, int word)
    {
        if (draft.IsSubject || sentence.Words[word].Relation is not (Relation.Nsubj or Relation.NsubjPass)) return false;
        for (var up = draft.Head; up >= 0 && !HasSubject(sentence, up); up = sentence.Words[up].Head)
            if (sentence.Words[up].Head == sentence.Words[word].Head) return true;
        return false;
    }

    // "a writer whose stories she discovered"
    private static bool IsDescribed(Draft draft, Sentence sentence, int word)
    {
        var clause = sentence.Words[word].Head;
        return sentence.Words[word].Relation != Relation.NmodPoss && clause >= 0
            && sentence.Words[clause] is { Relation: Relation.AclRelcl } described && described.Head >= 0 && draft.Covers(described.Head);
    }

    // "He left a message", Mandel said.
    private static bool IsSpeakerOf(Draft draft, Sentence sentence, int word)
    {
        if (!draft.IsSubject || sentence.Words[word].Relation == Relation.NmodPoss || !Quotation.IsInside(sentence, word)) return false;
        var verb = draft.Sentence.Words[draft.Head].Head;
        return verb >= 0 && draft.Sentence.IsAny(verb, "said", "says", "say", "added", "adds", "told", "tells", "wrote", "noted", "asked")
            && !Quotation.IsInside(draft.Sentence, draft.Head);
    }

    private static int Subject(Sentence sentence, int clause) =>
        sentence.Child(clause, Relation.Nsubj) is >= 0 and var subject ? subject : sentence.Child(clause, Relation.NsubjPass);

    private static bool HasSubject(Sentence sentence, int clause) => Subject(sentence, clause) >= 0;
}
