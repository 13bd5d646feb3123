using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>Finds the words that fill a function (<c>subj</c>, <c>obj</c>, <c>poss</c>, a preposition …) of a trigger.</summary>
internal static class Functions
{
    /// <summary>The head words that fill a function of a trigger's head, coordination not yet expanded.</summary>
    public static IEnumerable<int> Fillers(this Sentence sentence, int word, TriggerPos pos, string function)
    {
        var clause = sentence.Clause(word);
        return function switch
        {
            "subj" => One(pos == TriggerPos.Noun ? -1 : pos == TriggerPos.Adj ? sentence.SurfaceSubject(word) : sentence.Subject(word)),
            "obj" => One(pos == TriggerPos.Verb ? DirectOrOnlyObject(sentence, word) : -1),
            "iobj" => One(sentence.Child(word, Relation.Iobj)),
            "poss" => sentence.Children(word).Where(child => sentence[child].Relation == Relation.NmodPoss),
            "mod" => sentence.Children(word).Where(child => IsModifier(sentence[child].Relation)),
            "clause" => sentence.Children(word).Where(child => sentence[child].Relation is Relation.Ccomp or Relation.Xcomp),
            "speaker" => [],
            _ when clause != word => sentence.HasCase(clause, function) ? [clause] : [],
            _ => sentence.Oblique(word, function),
        };
    }

    /// <summary>Dependents with a preposition, also those that the parser hung on the object ("held talks with").</summary>
    public static IEnumerable<int> Oblique(this Sentence sentence, int head, string preposition)
    {
        foreach (var child in sentence.Children(head))
        {
            var relation = sentence[child].Relation;
            if (IsOblique(relation) && HasPreposition(sentence, child, preposition)) yield return sentence.Resolve(child, head);
            if (preposition is "with" or "between" && relation is Relation.Obj or Relation.NsubjPass)
                foreach (var nested in sentence.Children(child))
                    if (sentence[nested].Relation == Relation.Nmod && sentence.HasCase(nested, preposition)) yield return nested;
        }
    }

    /// <summary>The object; "urged Oman to act" may have Oman as its only, indirect one.</summary>
    private static int DirectOrOnlyObject(Sentence sentence, int verb) =>
        sentence.Object(verb) is >= 0 and var direct ? direct : sentence.Child(verb, Relation.Iobj);

    private static bool HasPreposition(Sentence sentence, int word, string preposition) =>
        sentence.HasCase(word, preposition) || preposition == "with" && sentence.HasCase(word, "alongside");

    private static bool IsOblique(Relation relation) => relation is Relation.Obl or Relation.Nmod or Relation.OblAgent
        or Relation.OblUnmarked or Relation.Advcl or Relation.NmodUnmarked;

    private static bool IsModifier(Relation relation) => relation is Relation.Compound or Relation.Amod or Relation.NmodDesc;

    private static IEnumerable<int> One(int word) => word < 0 ? [] : [word];
}
