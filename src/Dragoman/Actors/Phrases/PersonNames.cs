using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Phrases;

/// <summary>Finds where a person's name ends, known or not: capitalised words, particles, initials and hyphens between them.</summary>
internal static class PersonNames
{
    private const int LongestName = 7;

    /// <summary>The last word of the person's name that starts at a word, -1 where none does.</summary>
    public static int End(SentenceNames names, int first)
    {
        var last = -1;
        var start = SkipParticles(names.Sentence, first);
        for (var word = start; word < names.Sentence.Count && word < first + LongestName; word++)
        {
            if (IsPart(names, word, isFirst: word == start) || last >= 0 && IsTail(names.Sentence, word, last)) last = word;
            else if (last < 0 || !IsJoint(names.Sentence, word)) break;
        }
        return last;
    }

    /// <summary>Whether a name may begin with the word: "Zork", "von der Zork", "al-Zork", "d'Zork".</summary>
    public static bool MayStart(Sentence sentence, int word) =>
        sentence.IsCapitalised(word) || SkipParticles(sentence, word) > word;

    /// <summary>The first word of the person's name that ends at a word, -1 where none does.</summary>
    public static int Start(SentenceNames names, int last)
    {
        var first = -1;
        for (var word = last; word >= 0 && word > last - LongestName; word--)
        {
            if (IsPart(names, word, isFirst: false)) first = word;
            else if (first < 0 || !IsJoint(names.Sentence, word)) break;
        }
        return first >= 0 && IsPart(names, first, isFirst: true) ? first : -1;
    }

    private static bool IsPart(SentenceNames names, int word, bool isFirst)
    {
        var sentence = names.Sentence;
        if (!sentence.IsCapitalised(word)) return false;
        if (names.At(word) is { } known && known.Can(SenseKind.Person)) return true;
        if (Calendar.Has(sentence.Form(word)) && !IsMrsMay(names, word, isFirst)) return false;
        if (names.At(word) is { } hit)
        {
            if (hit.Office is not null) return false;
            if (hit.IsBody) return !isFirst && hit.Can(SenseKind.Surname) && sentence.Words[word].Relation == Relation.Flat;
            return !IsSmallWord(sentence.Words[word].Upos);
        }
        var tag = sentence.Words[word].Upos;
        return tag is Upos.PROPN or Upos.X || tag != Upos.PRON && IsInitial(sentence.Form(word));
    }

    // "Prime Minister May", "Theresa May", "April Glaspie", not "Minister Fidan on May 5", "Cairo in April".
    private static bool IsMrsMay(SentenceNames names, int word, bool isFirst)
    {
        var sentence = names.Sentence;
        if (!sentence.IsAny(word, "May", "April", "June", "August") || IsNumber(sentence, word + 1) || IsNumber(sentence, word - 1))
            return false;
        if (names.At(word - 1) is { Office: not null }) return true;
        return isFirst ? sentence.IsAny(word, "April", "June") && IsSurnameAfter(names, word)
            : sentence.Words[word].Relation == Relation.Flat || IsGiven(names, word - 1) && sentence.Words[word].Upos == Upos.PROPN;
    }

    private static bool IsSurnameAfter(SentenceNames names, int word) =>
        word + 1 < names.Sentence.Count && names.Sentence.Words[word + 1] is { Upos: Upos.PROPN, Relation: Relation.Flat }
        && names.Sentence.IsCapitalised(word + 1) && names.At(word + 1) is not { IsBody: true };

    private static bool IsGiven(SentenceNames names, int word) => names.At(word) is { } hit && hit.Can(SenseKind.Given);

    private static bool IsNumber(Sentence sentence, int word) =>
        word >= 0 && word < sentence.Count && sentence.Words[word].Upos == Upos.NUM;

    private static bool IsJoint(Sentence sentence, int word) => word > 0 && word + 1 < sentence.Count
        && (IsTight(sentence, word)
            || char.IsLower(sentence.Form(word)[0]) && (Particles.Are(sentence.Form(word)) || sentence.Form(word) is "e"));

    // The particles that a name may begin with; others are words.
    private static int SkipParticles(Sentence sentence, int first)
    {
        var word = first;
        while (word + 1 < sentence.Count && IsParticle(sentence, word) || word > first && IsTight(sentence, word)) word++;
        return word > first && word < sentence.Count && sentence.IsCapitalised(word) ? word : first;
    }

    private static bool IsParticle(Sentence sentence, int word) =>
        (sentence.Words[word].Upos is Upos.PROPN or Upos.X || sentence.IsAny(word + 1, "der", "den", "de", "la"))
        && sentence.Form(word) is "al" or "el" or "bin" or "ibn" or "abu" or "von" or "van" or "der" or "den" or "de" or "del" or "della"
            or "di" or "da" or "dos" or "la";

    // The hyphen of "Roh Tae-woo", not the dash of "Jane Roe - Analyst".
    private static bool IsTight(Sentence sentence, int word) =>
        sentence.IsHyphen(word) && sentence.Words[word - 1].End == sentence.Words[word].Start;

    // "woo" in "Roh Tae-woo", not "level" in "Atta-level"
    private static bool IsTail(Sentence sentence, int word, int last) =>
        last == word - 2 && IsTight(sentence, word - 1) && sentence.Words[word - 1].End == sentence.Words[word].Start
        && sentence.Words[word].Upos is Upos.PROPN or Upos.X or Upos.NOUN && char.IsLower(sentence.Form(word)[0])
        && !sentence.IsAny(word, "level", "era", "style", "type", "owned", "born", "based");

    private static bool IsSmallWord(Upos tag) =>
        tag is Upos.DET or Upos.PRON or Upos.ADP or Upos.AUX or Upos.CCONJ or Upos.SCONJ or Upos.PART;

    private static bool IsInitial(ReadOnlySpan<char> form) =>
        form.Length is 1 or 2 && char.IsUpper(form[0]) && (form.Length == 1 || form[1] == '.');
}
