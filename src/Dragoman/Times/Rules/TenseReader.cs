using Dragoman.Syntax;

namespace Dragoman.Times.Rules;

/// <summary>Whether a clause tells of what was or of what will be: by the tree where there is one, else by words nearby.</summary>
/// <param name="lexicon">Words that give a sign.</param>
internal sealed class TenseReader(TimeLexicon lexicon)
{
    private const int Left = 12;
    private const int Right = 8;
    private const int Group = 3;
    private const int Shortest = 5;

    private readonly Prospect _prospect = new(lexicon);

    /// <summary>The tense of the clause that holds a word.</summary>
    public Tense Read(Sentence sentence, int first, int last)
    {
        if (first > 0 && Limit(sentence.Form(first - 1)) is { } limit)
            return limit == Tense.Past ? limit
                : After(sentence, last, countEd: false) == Tense.Past ? Tense.Past
                : ByWords(sentence, first, last) == Tense.Past ? Tense.Limit : Tense.Future;
        var byTree = ByTree(sentence, first);
        return byTree == Tense.Unknown ? ByWords(sentence, first, last) : byTree;
    }

    private Tense ByTree(Sentence sentence, int word)
    {
        var below = -1;
        for (var steps = 0; word >= 0 && steps < sentence.Count; steps++, (below, word) = (word, sentence[word].Head))
        {
            if (_prospect.Points(sentence, word, below)) return Tense.Future;
            if (sentence[word].Upos is not (Upos.VERB or Upos.AUX)) continue;
            var tense = OfVerb(sentence, word);
            if (tense != Tense.Unknown || sentence[word].Xpos is "VBZ" or "VBP") return tense;
        }
        return Tense.Unknown;
    }

    private static Tense OfVerb(Sentence sentence, int verb)
    {
        var (past, modal) = (sentence[verb].Xpos is "VBD", false);
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence[child].Relation is not (Relation.Aux or Relation.AuxPass or Relation.Cop)) continue;
            modal |= sentence[child].Xpos == "MD";
            past |= sentence[child].Xpos == "VBD" || sentence[child].Lemma == "have";
        }
        return past ? Tense.Past : modal ? Tense.Future : Tense.Unknown;
    }

    /// <summary>What "since", "until" and "by" say by themselves.</summary>
    private static Tense? Limit(ReadOnlySpan<char> before) =>
        before.Equals("since", StringComparison.OrdinalIgnoreCase) ? Tense.Past
        : before.Equals("until", StringComparison.OrdinalIgnoreCase) ? Tense.Future
        : before.Equals("by", StringComparison.OrdinalIgnoreCase) ? Tense.Future
        : null;

    private Tense ByWords(Sentence sentence, int first, int last)
    {
        for (var word = first - 1; word >= Math.Max(0, first - Left); word--)
        {
            if (sentence.Form(word) is ";" or "“" or "”") break;
            if (Sign(sentence, word, countEd: true) is var tense and not Tense.Unknown)
                return tense == Tense.Past ? OfGroup(sentence, word) : tense;
        }
        return After(sentence, last, countEd: true);
    }

    private Tense After(Sentence sentence, int last, bool countEd)
    {
        for (var word = last + 1; word < Math.Min(sentence.Count, last + Right); word++)
            if (Sign(sentence, word, countEd) is var tense and not Tense.Unknown) return tense;
        return Tense.Unknown;
    }

    /// <summary>A participle belongs to the auxiliary before it: "will be held", "is to be signed".</summary>
    private Tense OfGroup(Sentence sentence, int participle)
    {
        for (var word = participle - 1; word >= Math.Max(0, participle - Group); word--)
            if (lexicon.TryRead(lexicon.Find(sentence.Form(word)), TimeClass.Future, out _)) return Tense.Future;
        return Tense.Past;
    }

    private Tense Sign(Sentence sentence, int word, bool countEd)
    {
        var form = sentence.Form(word);
        var entry = lexicon.Find(form);
        if (lexicon.TryRead(entry, TimeClass.Future, out _)) return Tense.Future;
        if (lexicon.TryRead(entry, TimeClass.Past, out _)) return Tense.Past;
        return countEd && form.Length >= Shortest && form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? Tense.Past : Tense.Unknown;
    }
}
