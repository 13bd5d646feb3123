using Dragoman.Syntax;

namespace Dragoman.Actors.Naming;

/// <summary>How words are written.</summary>
internal static class WordShape
{
    /// <summary>Whether the word begins with a capital letter, be it behind an elided article: "d'Ivoire".</summary>
    public static bool IsCapitalised(this Sentence sentence, int word)
    {
        var form = sentence.Form(word);
        return char.IsUpper(form[0]) || form.Length > 2 && form[1] is '\'' or '\u2019' && char.IsUpper(form[2]);
    }

    /// <summary>Whether all letters of the word are capitals, but for the plural ending of an acronym ("FMs").</summary>
    public static bool IsAllCapitals(this Sentence sentence, int word)
    {
        var letters = 0;
        var form = sentence.Form(word);
        foreach (var character in form.Length > 2 && form[^1] == 's' ? form[..^1] : form)
        {
            if (char.IsLower(character)) return false;
            if (char.IsUpper(character)) letters++;
        }
        return letters > 0;
    }

    /// <summary>Whether the word can be a name: no verb or adverb, unless it is a subject, which verbs are not.</summary>
    public static bool IsNominal(this Sentence sentence, int word) =>
        sentence.Words[word].Upos is not (Upos.VERB or Upos.ADV or Upos.AUX) || sentence.Words[word].Relation == Relation.Nsubj;

    /// <summary>Whether the word is this one, in any case.</summary>
    public static bool Is(this Sentence sentence, int word, string text) =>
        word >= 0 && word < sentence.Count && sentence.Form(word).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the word is one of these, in any case.</summary>
    public static bool IsAny(this Sentence sentence, int word, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (sentence.Is(word, text)) return true;
        return false;
    }

    /// <summary>Whether the word is a possessive ending.</summary>
    public static bool IsPossessive(this Sentence sentence, int word) =>
        word >= 0 && word < sentence.Count && sentence.IsAny(word, "'s", "\u2019s", "'", "\u2019");

    /// <summary>Whether the word is a hyphen between two others.</summary>
    public static bool IsHyphen(this Sentence sentence, int word) => sentence.IsAny(word, "-", "\u2010", "\u2011");
}
