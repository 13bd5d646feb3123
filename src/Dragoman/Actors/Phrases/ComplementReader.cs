using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>Reads what stands after an office: "of Egypt, Jordan and Iraq", "for Digital Technologies", "to Yemen".</summary>
internal sealed class ComplementReader(SentenceNames names, OfficePhrase phrase)
{
    private readonly Sentence _sentence = names.Sentence;

    public void Read()
    {
        SkipHyphens();
        while (phrase.Last + 2 < _sentence.Count)
        {
            var preposition = phrase.Last + 1;
            if (!_sentence.IsAny(preposition, "of", "for", "to", "in", "from", "on", "at")) return;
            if (!ReadOrgan(preposition) && !ReadBodies(preposition) && !ReadSubject(preposition)) return;
        }
    }

    // "Minister-in-Charge", "President-elect", "Attorney-General".
    private void SkipHyphens()
    {
        while (phrase.Last + 2 < _sentence.Count && _sentence.IsHyphen(phrase.Last + 1)) phrase.CoreLast = phrase.Last += 2;
    }

    // "spokesperson for the Qatari foreign ministry", "officials at the Turkish embassy"
    private bool ReadOrgan(int preposition)
    {
        var word = SkipArticle(preposition + 1);
        if (phrase.Owners.Count > 0 || names.At(word) is not { IsBody: true } body || body.First != word) return false;
        var next = _sentence.IsPossessive(body.Last + 1) ? body.Last + 2 : body.Last + 1;
        if (names.At(next)?.Find(SenseKind.Organ) is null) return false;
        phrase.Owners.Add(body);
        phrase.Last = names.At(next)!.Last;
        return true;
    }

    private bool ReadBodies(int preposition)
    {
        var word = SkipArticle(preposition + 1);
        if (names.At(word) is not { IsBody: true } body || body.First != word) return false;
        if (!Takes(preposition, body)) return false;
        var list = IsPost(preposition) ? phrase.Posts : phrase.Owners;
        if (list == phrase.Owners && phrase.Owners.Count > 0) list = phrase.Posts;
        for (NameHit? next = body; next is not null; next = NextInList(phrase.Last, preposition))
        {
            if (_sentence.IsPossessive(next.Last + 1) && phrase.Has(OfficeTraits.TakesSubject)) return Owns(next);
            list.Add(next);
            phrase.Last = next.Can(SenseKind.Region) && IsStates(next.Last + 1) ? next.Last + 1 : next.Last;
        }
        return true;
    }

    // "minister in charge of Cambodia's civil aviation": the owner owns the subject, and so the office.
    private bool Owns(NameHit owner)
    {
        if (phrase.Owners.Count == 0) phrase.Owners.Add(owner);
        phrase.Last = owner.Last + 1;
        while (phrase.Last + 1 < _sentence.Count && IsSubjectWord(phrase.Last + 1)) phrase.Last++;
        return true;
    }

    private bool Takes(int preposition, NameHit body)
    {
        var isAdjective = body.Find(SenseKind.Name) is null
            && (body.Find(SenseKind.Demonym) is not null || body.Can(SenseKind.Region) && !IsStates(body.Last + 1));
        if (isAdjective && _sentence.Words[body.Last].Relation is Relation.Amod or Relation.Compound) return false;
        if (_sentence.IsAny(preposition, "of")) return true;
        if (_sentence.IsAny(preposition, "to", "for", "on")) return IsPost(preposition);
        if (_sentence.IsAny(preposition, "from")) return phrase.Owners.Count == 0;
        return phrase.Owners.Count == 0 && phrase.IsOrgan && !phrase.Has(OfficeTraits.Person) && body.Find(SenseKind.Seat) is not null;
    }

    private bool IsPost(int preposition) => _sentence.IsAny(preposition, "to", "for", "on") && phrase.Has(OfficeTraits.Posted);

    private NameHit? NextInList(int last, int preposition)
    {
        if (!phrase.Has(OfficeTraits.Plural) && !phrase.IsOrgan && !_sentence.IsAny(preposition, "from")) return null;
        var word = last + 1;
        if (!_sentence.IsAny(word, ",", "and", "&")) return null;
        if (_sentence.IsAny(word, ",") && _sentence.IsAny(word + 1, "and")) word++;
        word = SkipArticle(word + 1);
        return names.At(word) is { } hit && hit.First == word && (hit.Can(SenseKind.Name) || hit.Can(SenseKind.Bloc))
            && (phrase.Has(OfficeTraits.Plural) || _sentence.Words[hit.Last].Relation == Relation.Conj) ? hit : null;
    }

    private bool ReadSubject(int preposition)
    {
        if (phrase.IsOrgan && !_sentence.IsAny(preposition, "of")) return false;
        if (phrase.IsOrgan && !_sentence.IsAny(phrase.CoreLast, "ministry", "department")) return false;
        if (!_sentence.IsAny(preposition, "of", "for", "on")) return false;
        if (phrase.Has(OfficeTraits.Plural) && !phrase.Has(OfficeTraits.TakesSubject)) return false;
        var word = SkipArticle(preposition + 1);
        var end = -1;
        for (; word < _sentence.Count && word < preposition + 10; word++)
        {
            if (end >= 0 && StartsName(word) || Calendar.Has(_sentence.Form(word))) break;
            if (IsSubjectWord(word)) end = word;
            else if (end < 0 || !IsGlue(word)) break;
        }
        if (end < 0) return false;
        phrase.Last = end;
        if (!phrase.IsOrgan) phrase.CoreLast = end;
        return true;
    }

    // "Minister of Trade Noor Vale": a given name, or a word that the tree takes out of the complement.
    private bool StartsName(int word)
    {
        if (_sentence.IsAny(word - 1, "and", ",")) return false;
        if (names.At(word) is { } hit && (hit.Can(SenseKind.Person) || hit.Can(SenseKind.Given))) return true;
        return _sentence.Words[word].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl
            or Relation.Appos or Relation.Root;
    }

    private bool IsSubjectWord(int word) =>
        names.At(word) is not { IsBody: true } && _sentence.Words[word].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ
        && (_sentence.IsCapitalised(word) || !_sentence.IsCapitalised(phrase.CoreFirst) || phrase.IsOrgan);

    private bool IsGlue(int word) =>
        word + 1 < _sentence.Count && IsSubjectWord(word + 1) && _sentence.IsCapitalised(word + 1) == _sentence.IsCapitalised(word - 1)
        && (_sentence.IsAny(word, "and", "&") || _sentence.IsHyphen(word));

    // "of five Central Asian states"
    private bool IsStates(int word) => _sentence.IsAny(word, "states", "countries", "nations", "republics", "capitals");

    // "of the", "from across the", "of five", "from all the"
    private int SkipArticle(int word)
    {
        while (_sentence.IsAny(word, "the", "across", "around", "all", "several", "some", "other")
            || word < _sentence.Count && _sentence.Words[word].Upos == Upos.NUM) word++;
        return word;
    }
}
