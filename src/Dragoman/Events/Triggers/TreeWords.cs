using Dragoman.Syntax;

namespace Dragoman.Events.Triggers;

/// <summary>Finds the further words of a multiword expression around its head: particles, objects, prepositions, modifiers.</summary>
internal static class TreeWords
{
    /// <summary>The lemma in lower case.</summary>
    public static string LowerLemma(this Sentence sentence, int word)
    {
        var lemma = sentence[word].Lemma;
        foreach (var c in lemma)
            if (char.IsUpper(c)) return Lowered(sentence, word, lemma.ToLowerInvariant());
        return sentence[word] is { Upos: Upos.VERB, Xpos: "NNS" } && lemma.EndsWith('s') ? lemma[..^1] : lemma;
    }

    /// <summary>"Talks between": a plural that opens a sentence may have been taken for a name.</summary>
    private static string Lowered(Sentence sentence, int word, string lemma) =>
        word == 0 && sentence[word].Xpos == "NNPS" && lemma.EndsWith('s') ? lemma[..^1] : lemma;

    /// <summary>The word of each element where the expression stands around this head, else null.</summary>
    public static int[]? Match(Sentence sentence, int word, IReadOnlyList<IReadOnlySet<string>> elements, int head)
    {
        if (elements.Count > 1 || elements[0].Count == 0)
        {
            var words = new int[elements.Count];
            for (var i = 0; i < elements.Count; i++)
            {
                words[i] = i == head ? word : Companion(sentence, word, elements[i]);
                if (words[i] < 0 || i == head + 1 && IsForeign(sentence, word, words[i])) return null;
            }
            return words;
        }
        return [word];
    }

    /// <summary>"Gave money in aid" is no giving in: a particle behind an object is a preposition of its own.</summary>
    private static bool IsForeign(Sentence sentence, int verb, int particle) => particle != verb + 1
        && sentence[particle].Relation == Relation.Case && sentence.Child(verb, Relation.Obj) >= 0
        && sentence.LowerLemma(particle) is "in" or "up" or "out" or "off" or "down" or "away" or "back";

    /// <summary>The word on which the arguments of a predicate hang: the complement where the predicate is a copula.</summary>
    public static int Clause(this Sentence sentence, int word) =>
        sentence[word].Relation == Relation.Cop ? sentence[word].Head : word;

    private static int Companion(Sentence sentence, int head, IReadOnlySet<string> lemmas)
    {
        var clause = sentence.Clause(head);
        foreach (var child in sentence.Children(clause))
        {
            // "Stopped selling": a participle right behind its verb is its complement, whatever the tree says.
            var isComplement = sentence[child].Relation == Relation.Advcl && child == head + 1;
            if (child == head || !isComplement && !IsInside(sentence[child].Relation)) continue;
            if (lemmas.Contains(sentence.LowerLemma(child))) return child;
            var deep = Deep(sentence, child, lemmas);
            if (deep >= 0) return deep;
        }
        return Next(sentence, head, lemmas) ? head + 1 : Above(sentence, clause, lemmas);
    }

    /// <summary>"Handed over two men": a particle right behind its verb, though the tree may join it to the number.</summary>
    private static bool Next(Sentence sentence, int head, IReadOnlySet<string> lemmas) => sentence[head].Upos == Upos.VERB
        && head + 1 < sentence.Count && sentence[head + 1].Xpos is "RB" or "RP" or "IN" && lemmas.Contains(sentence.LowerLemma(head + 1));

    /// <summary>A preposition of the dependent, its modifier, or what stands behind "a series of".</summary>
    private static int Deep(Sentence sentence, int child, IReadOnlySet<string> lemmas)
    {
        foreach (var grandchild in sentence.Children(child))
            if (IsLink(sentence[grandchild].Relation) && lemmas.Contains(sentence.LowerLemma(grandchild)))
                return grandchild;
        return -1;
    }

    /// <summary>"The talks that they held", "a protest lodged by": the object stands over its verb.</summary>
    private static int Above(Sentence sentence, int clause, IReadOnlySet<string> lemmas)
    {
        var word = sentence[clause];
        return word.Relation is Relation.Acl or Relation.AclRelcl && lemmas.Contains(sentence.LowerLemma(word.Head)) ? word.Head : -1;
    }

    private static bool IsInside(Relation relation) => relation is Relation.Obj or Relation.Iobj or Relation.NsubjPass
        or Relation.CompoundPrt or Relation.Advmod or Relation.Obl or Relation.OblAgent or Relation.OblUnmarked or Relation.Xcomp
        or Relation.Compound or Relation.Amod or Relation.Nmod or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked
        or Relation.Case or Relation.Fixed or Relation.Flat or Relation.Det or Relation.Nummod or Relation.Mark;

    private static bool IsLink(Relation relation) => relation is Relation.Case or Relation.Conj or Relation.Nmod
        or Relation.Compound or Relation.Amod or Relation.Fixed or Relation.Acl;
}
