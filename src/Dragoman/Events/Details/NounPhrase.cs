using Dragoman.Syntax;

namespace Dragoman.Events.Details;

/// <summary>
/// The words of a noun phrase as a reader would quote them: without determiner, later conjuncts and clauses that hang on it.
/// </summary>
internal static class NounPhrase
{
    /// <summary>The phrase that a noun heads.</summary>
    public static string Text(Sentence sentence, int head)
    {
        var (first, last) = Range(sentence, head, nested: false);
        while (first < head && sentence[first].Upos is Upos.DET or Upos.PUNCT or Upos.CCONJ or Upos.ADP) first++;
        while (last > head && sentence[last].Upos is Upos.PUNCT or Upos.CCONJ) last--;
        return sentence.Between(first, last).ToString();
    }

    /// <summary>First and last word of the phrase, determiner included.</summary>
    public static (int First, int Last) Range(Sentence sentence, int head) => Range(sentence, head, nested: false);

    private static (int First, int Last) Range(Sentence sentence, int head, bool nested)
    {
        var (first, last) = (head, head);
        foreach (var child in sentence.Children(head))
        {
            if (!Belongs(sentence, head, child, nested)) continue;
            var (low, high) = Range(sentence, child, nested: true);
            if (low < first) first = low;
            if (high > last) last = high;
        }
        return (first, last);
    }

    private static bool Belongs(Sentence sentence, int head, int child, bool nested) => sentence[child].Relation switch
    {
        Relation.Conj or Relation.Cc => nested,
        Relation.AclRelcl or Relation.Parataxis or Relation.Appos or Relation.Advcl or Relation.Nsubj or Relation.Cop
            or Relation.Punct or Relation.Case or Relation.Mark or Relation.Ccomp => child == head + 1 && sentence[child].Lemma == "'s",
        Relation.Acl => child > head && child - head < 3,
        _ => true,
    };
}
