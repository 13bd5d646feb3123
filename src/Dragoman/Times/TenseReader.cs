using Dragoman.Syntax;

namespace Dragoman.Times;

/// <summary>Tells from verbs whether a clause tells of what was or of what will be; by the tree where there is one, else by words nearby.</summary>
/// <param name="lexicon">Words that give a sign.</param>
internal sealed class TenseReader(TimeLexicon lexicon)
{
    private const int Left = 14;
    private const int Right = 8;
    private const int Shortest = 5;

    /// <summary>The tense of the clause that holds a word.</summary>
    public Tense Read(Sentence sentence, int first, int last)
    {
        if (first > 0)
        {
            var before = sentence.Form(first - 1);
            if (before.Equals("since", StringComparison.OrdinalIgnoreCase)) return Tense.Past;
            if (before.Equals("until", StringComparison.OrdinalIgnoreCase) || before.Equals("by", StringComparison.OrdinalIgnoreCase))
                return ByWords(sentence, first, last) == Tense.Past ? Tense.Unknown : Tense.Future;
        }
        var byTree = ByTree(sentence, first);
        return byTree == Tense.Unknown ? ByWords(sentence, first, last) : byTree;
    }

    private static Tense ByTree(Sentence sentence, int word)
    {
        for (var steps = 0; word >= 0 && steps < sentence.Count; steps++, word = sentence[word].Head)
        {
            if (sentence[word].Upos is not (Upos.VERB or Upos.AUX)) continue;
            var tense = OfVerb(sentence, word);
            if (tense != Tense.Unknown) return tense;
        }
        return Tense.Unknown;
    }

    private static Tense OfVerb(Sentence sentence, int verb)
    {
        var past = sentence[verb].Xpos is "VBD";
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence[child].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            if (sentence[child].Lemma is "will" or "shall" or "would") return Tense.Future;
            past |= sentence[child].Xpos == "VBD" || sentence[child].Lemma == "have";
        }
        return past ? Tense.Past : Tense.Unknown;
    }

    private Tense ByWords(Sentence sentence, int first, int last)
    {
        for (var word = first - 1; word >= Math.Max(0, first - Left); word--)
        {
            if (sentence.Form(word) is ";" or "“" or "”") break;
            if (Sign(sentence, word) is var tense and not Tense.Unknown) return tense;
        }
        for (var word = last + 1; word < Math.Min(sentence.Count, last + Right); word++)
            if (Sign(sentence, word) is var tense and not Tense.Unknown) return tense;
        return Tense.Unknown;
    }

    private Tense Sign(Sentence sentence, int word)
    {
        var form = sentence.Form(word);
        var entry = lexicon.Find(form);
        if (lexicon.TryRead(entry, TimeClass.Future, out _)) return Tense.Future;
        if (lexicon.TryRead(entry, TimeClass.Past, out _)) return Tense.Past;
        return form.Length >= Shortest && form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? Tense.Past : Tense.Unknown;
    }
}
