using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>Reads what stands before an office: "the Turkish and Russian", "South Africa's new", "his Egyptian".</summary>
internal sealed class OwnerReader(SentenceNames names, OfficePhrase phrase)
{
    private const int MostModifiers = 4;

    private readonly Sentence _sentence = names.Sentence;

    public void Read()
    {
        var word = ReadSubject(phrase.First - 1);
        for (var modifiers = 0; word >= 0 && modifiers <= MostModifiers; word--)
        {
            if (phrase.Owners.Count == 0 && ReadOwner(ref word)) continue;
            if (ReadPossessor(word)) return;
            if (!IsModifier(word) || phrase.Owners.Count > 0 && _sentence.Words[word].Upos != Upos.ADJ) break;
            if (phrase.Owners.Count > 0) phrase.First = word;
            modifiers++;
        }
        if (phrase.Owners.Count == 0 && word >= 0 && _sentence.Words[word].Upos == Upos.DET) phrase.First = word;
    }

    /// <summary>The subject of a minister or secretary: "trade", "digital affairs".</summary>
    private int ReadSubject(int word)
    {
        if (phrase.Office.Role is not (Role.OtherMinister or Role.Deputy or Role.Spokesperson)) return word;
        for (var count = 0; count < 3 && word >= 0 && names.At(word) is null && IsSubject(word); count++, word--)
            phrase.First = phrase.CoreFirst = word;
        return word;
    }

    private bool IsSubject(int word) =>
        _sentence.Words[word] is { Upos: Upos.NOUN or Upos.PROPN, Relation: Relation.Compound or Relation.Conj };

    /// <summary>Takes an owner that ends at a word, and others coordinated with it; the word is the first one of them then.</summary>
    private bool ReadOwner(ref int word)
    {
        var end = _sentence.IsPossessive(word) ? word - 1 : word;
        if (names.At(end) is not { IsBody: true } owner || owner.Last != end) return false;
        if (owner.Can(SenseKind.Seat) && !IsSeatOwner(end, word) || end == word && IsTopic(owner)) return false;
        phrase.Owners.Insert(0, owner);
        phrase.First = owner.First;
        word = owner.First;
        while (Coordinated(word - 1) is { } other)
        {
            phrase.Owners.Insert(0, other);
            phrase.First = word = other.First;
        }
        return true;
    }

    // "al-Qaeda analyst", "China expert": whom they know about, not whose they are; "Chinese expert", "UN expert" are.
    private bool IsTopic(NameHit owner) => !owner.Can(SenseKind.Demonym)
        && owner.Registry.ActorOf(owner.Body!.Value.Target).Kind != ActorKind.Organisation
        && _sentence.Words[phrase.CoreLast].Lemma is "analyst" or "expert" or "specialist" or "scholar" or "watcher" or "researcher"
            or "historian" or "correspondent";

    private bool IsSeatOwner(int end, int word) =>
        end != word || phrase.IsOrgan || _sentence.Words[end].Relation is Relation.Compound or Relation.NmodPoss;

    private NameHit? Coordinated(int word)
    {
        if (!_sentence.IsAny(word, "and", ",", "/", "&") && !IsTightHyphen(word)) return null;
        if (!phrase.IsOrgan && !phrase.Has(OfficeTraits.Plural)) return null;
        if (_sentence.IsAny(word, "and") && _sentence.IsAny(word - 1, ",")) word--;
        var isBody = names.At(word - 1) is { } hit
            && (hit.Can(SenseKind.Demonym) || hit.Can(SenseKind.Name) || hit.Can(SenseKind.Region));
        return isBody && !IsClauseComma(word) ? names.At(word - 1) : null;
    }

    private bool IsTightHyphen(int word) =>
        word > 0 && _sentence.IsHyphen(word) && _sentence.Words[word - 1].End == _sentence.Words[word].Start;

    // "In Egypt, Turkish officials …": a comma after a name inside a prepositional phrase parts clauses, not owners.
    private bool IsClauseComma(int word) =>
        _sentence.Is(word, ",") && (!names.At(word - 1)!.Can(SenseKind.Demonym) || !phrase.Has(OfficeTraits.Plural));

    private bool ReadPossessor(int word)
    {
        if (_sentence.Words[word].Upos == Upos.PRON && _sentence.IsAny(word, "his", "her", "its", "their", "our", "my"))
            (phrase.Possessor, phrase.First) = (word, word);
        else if (IsNamedLeader(word)) (phrase.Possessor, phrase.First) = (word, word);
        else if (_sentence.IsPossessive(word) && word > 0)
            (phrase.Possessor, phrase.First) = (word - 1, word - 1);
        return phrase.Possessor >= 0;
    }

    // "the Assad regime", "Biden administration"
    private bool IsNamedLeader(int word) =>
        phrase.IsOrgan && word == phrase.CoreFirst - 1 && _sentence.Words[word].Upos == Upos.PROPN
        && names.At(word) is { } hit && hit.Can(SenseKind.Surname);

    private bool IsModifier(int word)
    {
        if (names.At(word) is { } hit)
            return hit.Office is not null && !hit.IsBody && _sentence.Words[word].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ;
        return _sentence.Words[word].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM
            || _sentence.Words[word].Xpos is "VBN" or "VBG" || _sentence.IsHyphen(word) || _sentence.IsAny(word, "then", "former", "newly");
    }
}
