using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>"The minister", "the Secretary": the last one who was introduced in such an office.</summary>
internal sealed class TitleLink : ILinkRule
{
    private const int Sentences = 12;

    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Anaphor: Anaphor.Office, Phrase: { IsOrgan: false, Possessor: < 0 } phrase }) return false;
        if (!IsDefinite(draft) || phrase.Has(OfficeTraits.Plural) || phrase.Has(OfficeTraits.Counterpart)) return false;
        foreach (var other in discourse.Before(draft.Sentence, draft.First, Sentences))
            if (other.IsHuman && !IsSubjectOfVerb(other, draft) && Fits(phrase, draft, other))
                return draft.Link(other.Actors, "coref-title");
        return false;
    }

    // "Orr congratulated the new president": whoever congratulates is somebody else.
    private static bool IsSubjectOfVerb(Draft other, Draft draft) =>
        other.Sentence.Index == draft.Sentence.Index && other.IsSubject
        && other.Sentence.Words[other.Head].Head == draft.Sentence.Words[draft.Head].Head;

    // "the minister", or "Secretary" as a name; not "a minister", "role of emperor".
    private static bool IsDefinite(Draft draft) =>
        draft.Sentence.IsAny(draft.First, "the", "this") || draft.First == draft.Phrase!.CoreFirst
            && draft.Sentence.IsCapitalised(draft.First) && draft.IsSubject;

    /// <summary>Whether somebody can be called by an office: the same office, or a plainer word for it.</summary>
    public static bool Fits(OfficePhrase phrase, Draft draft, Draft other)
    {
        var word = draft.Sentence.Between(phrase.CoreFirst, phrase.CoreLast);
        if (other.Actors[0].Office is { } office && office.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        if (draft.Sentence.Words[draft.Head].Lemma == "leader") return other.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.Head;
        return phrase.Office.Role == Role.OtherMinister
            ? other.Role is Role.ForeignMinister or Role.DefenceMinister or Role.InteriorMinister or Role.OtherMinister
            : phrase.Office.Role != Role.None && phrase.Office.Role == other.Role;
    }
}
