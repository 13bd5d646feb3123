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
        for (var word = first; word < names.Sentence.Count && word < first + LongestName; word++)
        {
            if (IsPart(names, word, isFirst: word == first)) last = word;
            else if (last < 0 || !IsJoint(names.Sentence, word)) break;
        }
        return last;
    }

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
        if (!sentence.IsCapitalised(word) || IsCalendar(sentence.Form(word)) && !IsMrsMay(names, word)) return false;
        if (names.At(word) is { } hit)
        {
            if (hit.Can(SenseKind.Person)) return true;
            if (hit.Office is not null) return false;
            if (hit.IsBody) return !isFirst && hit.Can(SenseKind.Surname) && sentence.Words[word].Relation == Relation.Flat;
            return !IsSmallWord(sentence.Words[word].Upos);
        }
        return sentence.Words[word].Upos is Upos.PROPN or Upos.X || IsInitial(sentence.Form(word));
    }

    private static bool IsMrsMay(SentenceNames names, int word) =>
        names.Sentence.IsAny(word, "May", "April", "June") && names.At(word - 1) is { Office: not null }
        && (word + 1 == names.Sentence.Count || names.Sentence.Words[word + 1].Upos != Upos.NUM);

    private static bool IsJoint(Sentence sentence, int word) =>
        word > 0 && word + 1 < sentence.Count
        && (sentence.IsHyphen(word) || char.IsLower(sentence.Form(word)[0]) && Particles.Are(sentence.Form(word)));

    private static bool IsSmallWord(Upos tag) =>
        tag is Upos.DET or Upos.PRON or Upos.ADP or Upos.AUX or Upos.CCONJ or Upos.SCONJ or Upos.PART;

    private static bool IsInitial(ReadOnlySpan<char> form) =>
        form.Length is 1 or 2 && char.IsUpper(form[0]) && (form.Length == 1 || form[1] == '.');

    private static bool IsCalendar(ReadOnlySpan<char> form) =>
        form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
            or "January" or "February" or "March" or "April" or "May" or "June" or "July" or "August" or "September"
            or "October" or "November" or "December";
}
