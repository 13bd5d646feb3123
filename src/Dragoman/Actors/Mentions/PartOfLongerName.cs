using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Tells names that only lend their words to a longer one: "Jordan Smith", "Bank of Georgia", "China Garden".</summary>
internal static class PartOfLongerName
{
    /// <summary>Whether other capitalised words form one name with the hit.</summary>
    public static bool Is(Sentence sentence, NameHit hit) =>
        Joins(sentence, hit.First - 1, hit) || Joins(sentence, hit.Last + 1, hit) || IsNumbered(sentence, hit)
        || !hit.Can(SenseKind.Demonym) && IsOfName(sentence, hit);

    // The road "US-75".
    private static bool IsNumbered(Sentence sentence, NameHit hit) => hit.Last + 2 < sentence.Count && sentence.IsHyphen(hit.Last + 1)
        && sentence.Words[hit.Last + 2].Upos == Upos.NUM;

    private static bool Joins(Sentence sentence, int word, NameHit hit)
    {
        if (word < 0 || word >= sentence.Count || sentence.Words[word].Upos != Upos.PROPN || !sentence.IsCapitalised(word)) return false;
        if (hit.Can(SenseKind.Demonym) && word < hit.First) return false;
        var (other, inside) = (sentence.Words[word], MentionHead.Of(sentence, hit.First, hit.Last));
        var own = sentence.Words[inside];
        if (other.Head >= hit.First && other.Head <= hit.Last) return other.Relation is Relation.Flat or Relation.Compound;
        return own.Head == word && own.Relation is Relation.Flat or Relation.Compound;
    }

    // "Bank of Georgia", "University of Jordan": the head is a name too, unless it is an office or a plain noun in a headline.
    private static bool IsOfName(Sentence sentence, NameHit hit)
    {
        var head = MentionHead.Of(sentence, hit.First, hit.Last);
        var above = sentence.Words[head].Head;
        return sentence.Words[head].Relation == Relation.Nmod && above >= 0 && above < hit.First
            && sentence.Words[above].Upos == Upos.PROPN && sentence.IsCapitalised(above) && sentence.IsAny(above + 1, "of");
    }
}
