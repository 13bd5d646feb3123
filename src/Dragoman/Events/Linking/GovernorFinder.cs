using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>Finds the governor of an event word: what stands over it, or a participle or relative clause under it.</summary>
/// <param name="lexicon">The governors.</param>
internal sealed class GovernorFinder(TriggerLexicon lexicon)
{
    private const int MaxDepth = 6;

    /// <summary>The governor over a verb or noun, or null.</summary>
    public Governing? Over(Sentence sentence, int word)
    {
        var clause = sentence.Clause(word);
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var (head, relation) = (sentence[clause].Head, sentence[clause].Relation);
            if (head < 0) return null;
            if (IsPart(sentence, clause) || relation == Relation.Conj && sentence[head].Upos == sentence[clause].Upos) clause = head;
            else return Match(sentence, head, FunctionOf(sentence, clause)) ?? BehindName(sentence, clause, head);
        }
        return null;
    }

    /// <summary>"A meeting attended by", "talks that they held": the governors in clauses under the noun.</summary>
    public IEnumerable<Governing> Under(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Relation is Relation.Acl or Relation.AclRelcl)
                foreach (var verb in Clauses.WithConjuncts(sentence, child))
                    if (sentence[verb].Upos == Upos.VERB && HasNoOtherSubject(sentence, verb)
                        && Match(sentence, verb, sentence.IsPassive(verb) || sentence.Object(verb) == noun ? "obj" : "subj") is { } found)
                        yield return found;
    }

    private static bool HasNoOtherSubject(Sentence sentence, int verb) =>
        sentence.Child(verb, Relation.NsubjPass) is var subject && (subject < 0 || sentence[subject].Upos == Upos.PRON);

    /// <summary>What an adjective or preposition of the noun makes of it ("upcoming", "ahead of"), or null.</summary>
    public Governing? Beside(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            var function = sentence[child].Relation switch
            {
                Relation.Amod or Relation.Det or Relation.NmodDesc => "amod",
                Relation.Case => "case",
                _ => null,
            };
            if (function is not null && Match(sentence, child, function) is { } found) return found;
        }
        return null;
    }

    private Governing? Match(Sentence sentence, int head, string? function)
    {
        if (function is null) return null;
        foreach (var governor in lexicon.Governors(sentence.LowerLemma(head)))
            if (governor.Over.Contains(function) && TreeWords.Match(sentence, head, governor.Elements, 0) is not null)
                return new(governor, head, function);
        var copula = sentence.Child(head, Relation.Cop);
        return copula >= 0 && function == "subj" ? Match(sentence, copula, function) : null;
    }

    /// <summary>"Flew to Peru for talks", where the tree hung the talks on Peru: the verb over the name governs.</summary>
    private Governing? BehindName(Sentence sentence, int noun, int name) =>
        sentence[noun].Relation == Relation.Nmod && sentence[name].Upos == Upos.PROPN && sentence[name].Head is >= 0 and var verb
            ? Match(sentence, verb, Preposition(sentence, noun)) : null;

    /// <summary>"Two days of talks", "a round of talks": what governs the measure governs the talks.</summary>
    private bool IsPart(Sentence sentence, int noun) => sentence[noun].Relation == Relation.Nmod
        && sentence.HasCase(noun, "of") && lexicon.IsIn("container", sentence.LowerLemma(sentence[noun].Head));

    private static string? FunctionOf(Sentence sentence, int word) => sentence[word].Relation switch
    {
        Relation.Obj or Relation.NsubjPass => "obj",
        Relation.Nsubj => sentence.IsPassive(sentence[word].Head) ? "obj" : "subj",
        Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Csubj or Relation.CsubjPass => "clause",
        Relation.Advcl => "clause",
        Relation.Obl or Relation.Nmod or Relation.OblAgent => Preposition(sentence, word),
        _ => null,
    };

    private static string? Preposition(Sentence sentence, int word)
    {
        var preposition = sentence.Child(word, Relation.Case);
        return preposition < 0 ? "obj" : sentence.LowerLemma(preposition);
    }
}
