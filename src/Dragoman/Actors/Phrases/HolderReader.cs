using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>Reads the name of who holds an office: right after it, after a comma, or before it with a comma.</summary>
internal sealed class HolderReader(SentenceNames names, OfficePhrase phrase)
{
    private readonly Sentence _sentence = names.Sentence;

    public void Read()
    {
        if (!ReadAfter() && !phrase.Has(OfficeTraits.Address) && !ReadAfterComma()) ReadBefore();
    }

    private bool ReadAfter()
    {
        var first = SkipForms(phrase.Last + 1);
        if (first >= _sentence.Count || PersonNames.End(names, first) is not (>= 0 and var last)) return false;
        phrase.Name = (first, last);
        phrase.Last = last;
        ReadOwnerAfter();
        return true;
    }

    // "President Juan Carlos Varela of Panama"
    private void ReadOwnerAfter()
    {
        var first = phrase.Last + 2;
        if (phrase.Owners.Count > 0 || !_sentence.Is(phrase.Last + 1, "of")) return;
        if (_sentence.Is(first, "the")) first++;
        if (names.At(first) is not { } hit || hit.First != first || !hit.Can(SenseKind.Name)) return;
        phrase.Owners.Add(hit);
        phrase.Last = hit.Last;
    }

    // "Foreign Minister H.E. Mao Havannall", "President Dr. Arif Alvi".
    private int SkipForms(int word)
    {
        while (names.At(word) is { Office: { } sense } hit && hit.First == word && sense.Kind == SenseKind.Office)
            word = hit.Last + 1;
        return word;
    }

    private bool ReadAfterComma()
    {
        if (!_sentence.IsAny(phrase.Last + 1, ",") || phrase.Owners.Count == 0 && phrase.Possessor < 0) return false;
        var first = SkipForms(phrase.Last + 2);
        if (first >= _sentence.Count || PersonNames.End(names, first) is not (>= 0 and var last)) return false;
        if (!IsFullName(first, last) || !ClosesAt(last + 1)) return false;
        phrase.Name = (first, last);
        phrase.IsApposition = true;
        return true;
    }

    private void ReadBefore()
    {
        var comma = phrase.First - 1;
        if (_sentence.IsAny(comma, "the", "a", "an")) comma--;
        if (!_sentence.IsAny(comma, ",", "(", "\u2014", "\u2013") || comma < 1) return;
        var first = PersonNames.Start(names, comma - 1);
        if (first < 0 || !IsFullName(first, comma - 1)) return;
        phrase.Name = (first, comma - 1);
        phrase.IsApposition = true;
    }

    private bool IsFullName(int first, int last) =>
        last > first || names.At(first) is { } hit && (hit.Can(SenseKind.Surname) || hit.Can(SenseKind.Person));

    private bool ClosesAt(int word) =>
        word >= _sentence.Count || _sentence.Words[word].Upos is Upos.PUNCT or Upos.VERB or Upos.AUX or Upos.ADP or Upos.SCONJ
            or Upos.CCONJ or Upos.ADV;
}
