using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>
/// Where the other side stands when it is not itself the argument: in a complement clause ("threatened to attack X", "demanded that X
/// leave") or inside a noun phrase ("rejected X's proposal", "condemned the raid by X").
/// </summary>
internal static class Complements
{
    private const int MaxDepth = 3;

    /// <summary>Own subject, object, obliques and deeper clauses of a clause, the likeliest first.</summary>
    public static IEnumerable<int> OfClause(Sentence sentence, int verb, bool withSubject, int depth = 0)
    {
        if (depth > MaxDepth) yield break;
        var clause = sentence.Clause(verb);
        foreach (var relation in s_arguments)
            foreach (var child in sentence.Children(clause))
                if (sentence[child].Relation == relation && (withSubject || relation is not Relation.Nsubj))
                    yield return sentence.Resolve(child, clause);
        foreach (var child in sentence.Children(clause))
            if (sentence[child].Relation is Relation.Xcomp or Relation.Ccomp)
                foreach (var deeper in OfClause(sentence, child, withSubject, depth + 1)) yield return deeper;
    }

    /// <summary>The noun itself, then possessors, modifiers and complements inside its phrase, the nearest level first.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">Head of the phrase.</param>
    /// <param name="sufferers">Prepositions behind which those stand who suffered the deed that the noun tells; they are left out.</param>
    public static IEnumerable<int> OfNoun(Sentence sentence, int noun, params string[] sufferers)
    {
        yield return noun;
        var level = new List<int> { noun };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(word => sentence.Children(word)).Where(child => IsInside(sentence, child))
                .Where(child => sentence[child].Head != noun || !sufferers.Any(preposition => sentence.HasCase(child, preposition)))];
            foreach (var word in level.OrderBy(word => Rank(sentence, word))) yield return word;
        }
    }

    private static readonly Relation[] s_arguments =
        [Relation.Nsubj, Relation.NsubjPass, Relation.Obj, Relation.Iobj, Relation.Obl, Relation.OblAgent];

    private static bool IsInside(Sentence sentence, int child) => sentence[child].Relation switch
    {
        Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.NmodDesc or Relation.Acl => true,
        Relation.Nmod or Relation.Obl or Relation.OblAgent => true,
        _ => false,
    };

    private static int Rank(Sentence sentence, int word) => sentence[word].Relation switch
    {
        Relation.NmodPoss => 0,
        Relation.OblAgent => 1,
        Relation.Nmod when sentence.HasCase(word, "by") => 1,
        Relation.Amod or Relation.Compound or Relation.NmodDesc => 2,
        Relation.Nmod when sentence.HasCase(word, "of") => 3,
        _ => 4,
    };
}
