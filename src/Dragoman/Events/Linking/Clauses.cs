using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>
/// Who does what in a clause, by grammar alone: passives are undone, subjects are inherited through coordination, control,
/// participles and relative clauses. All methods return head words; coordination of nouns is left to the caller.
/// </summary>
internal static class Clauses
{
    private const int MaxDepth = 8;

    /// <summary>Verbs whose object does what the infinitive tells.</summary>
    private static readonly HashSet<string> s_orders = new(
        ["invite", "ask", "urge", "send", "order", "tell", "call", "allow", "expect", "request", "push", "press"], StringComparer.Ordinal);

    /// <summary>Verbs whose object does what an infinitive with "to" tells, where it is their complement.</summary>
    private static readonly HashSet<string> s_objectControl = new(
        [
            .. s_orders, "command", "instruct", "advise", "warn", "force", "compel", "oblige", "require", "beg", "pressure",
            "lobby", "persuade", "convince", "encourage", "permit", "enable", "authorise", "authorize", "want", "need",
            "help", "get", "cause", "lead", "prompt", "dispatch", "appoint", "elect", "choose", "hire", "pay", "task",
            "charge", "train", "challenge", "forbid", "deploy", "mobilise", "mobilize", "assign", "designate", "bring",
            "show", "let", "have", "see", "hear", "find", "keep", "set", "leave", "implore", "remind",
        ], StringComparer.Ordinal);

    /// <summary>The logical subject: the by-phrase of a passive, else the subject, perhaps of a higher clause; -1 for none.</summary>
    public static int Subject(this Sentence sentence, int verb) =>
        sentence.IsPassive(verb) ? Agent(sentence, verb) : sentence.SurfaceSubject(verb);

    /// <summary>The logical object: subject of a passive, else object, perhaps what a relative clause hangs on; -1 for none.</summary>
    public static int Object(this Sentence sentence, int verb)
    {
        if (sentence.IsPassive(verb)) return sentence.SurfaceSubject(verb);
        var own = sentence.Child(verb, Relation.Obj);
        var word = sentence[verb];
        var isOfClause = word.Relation == Relation.AclRelcl && HasOwnSubject(sentence, verb);
        if (isOfClause && (own < 0 || IsRelativePronoun(sentence, own))) return LastOfList(sentence, word.Head, verb);
        if (own >= 0) return sentence.Resolve(own, verb);
        return SharedObject(sentence, verb);
    }

    /// <summary>"With Chad and with Egypt, which she visited": the clause is about the last of a list.</summary>
    private static int LastOfList(Sentence sentence, int noun, int clause)
    {
        var last = noun;
        foreach (var child in sentence.Children(noun))
            if (sentence[child] is { Relation: Relation.Conj, Upos: Upos.PROPN or Upos.NOUN } && child < clause) last = child;
        return last;
    }

    /// <summary>Whether a verb stands in the passive; bare participles after nouns ("talks held in") count.</summary>
    public static bool IsPassive(this Sentence sentence, int verb)
    {
        if (sentence[verb].Upos is not (Upos.VERB or Upos.ADJ) || sentence[verb].Xpos != "VBN") return false;
        var hasAux = false;
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence[child].Relation is Relation.AuxPass or Relation.NsubjPass) return true;
            hasAux |= sentence[child].Relation is Relation.Aux or Relation.Nsubj;
        }
        if (hasAux) return false;
        return sentence[verb].Relation switch
        {
            Relation.Conj => sentence.IsPassive(sentence[verb].Head),
            Relation.Root or Relation.Xcomp => sentence.Child(verb, Relation.Obj) < 0,
            _ => true,
        };
    }

    /// <summary>The subject as it stands in the sentence, inherited where the clause has none.</summary>
    public static int SurfaceSubject(this Sentence sentence, int verb) => Surface(sentence, verb, 0);

    /// <summary>A relative pronoun becomes the noun that its clause hangs on; other words stay.</summary>
    public static int Resolve(this Sentence sentence, int word, int verb)
    {
        if (!IsRelativePronoun(sentence, word)) return word;
        for (var clause = verb; clause >= 0; clause = sentence[clause].Head)
            if (sentence[clause].Relation is Relation.AclRelcl or Relation.Acl) return sentence[clause].Head;
        return Before(sentence, word);
    }

    /// <summary>The noun right before a relative pronoun, where the tree does not tell what it stands for.</summary>
    private static int Before(Sentence sentence, int pronoun)
    {
        var word = pronoun - 1;
        while (word > 0 && sentence[word].Upos is Upos.PUNCT or Upos.ADP) word--;
        if (word < 0 || sentence[word].Upos is not (Upos.NOUN or Upos.PROPN)) return pronoun;
        while (sentence[word].Relation is Relation.Flat or Relation.Compound && sentence[word].Head < pronoun) word = sentence[word].Head;
        return word;
    }

    private static int Surface(Sentence sentence, int verb, int depth)
    {
        if (depth > MaxDepth) return -1;
        var clause = sentence.Clause(verb);
        var subject = OwnSubject(sentence, clause);
        return subject >= 0 ? sentence.Resolve(subject, clause) : Inherited(sentence, clause, depth + 1);
    }

    /// <summary>The last subject before the verb: a dateline or a title may have been taken for one as well.</summary>
    private static int OwnSubject(Sentence sentence, int clause)
    {
        var subject = -1;
        for (var child = sentence.FirstChild(clause); child >= 0; child = sentence.NextSibling(child))
            if (sentence[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter && (subject < 0 || child < clause))
                subject = child;
        return subject;
    }

    private static int Inherited(Sentence sentence, int clause, int depth)
    {
        var head = sentence[clause].Head;
        if (head < 0) return -1;
        switch (sentence[clause].Relation)
        {
            case Relation.Advcl when IsInfinitive(sentence, clause) && s_orders.Contains(sentence[head].Lemma):
                return Controller(sentence, head, depth);
            case Relation.Conj when IsPredicate(sentence, head):
            case Relation.Advcl or Relation.Parataxis:
                return Surface(sentence, head, depth);
            case Relation.Xcomp when IsInfinitive(sentence, clause) && !s_objectControl.Contains(sentence[head].Lemma):
                return Surface(sentence, head, depth);
            case Relation.Xcomp or Relation.Ccomp:
                return Controller(sentence, head, depth);
            case Relation.Acl or Relation.AclRelcl:
                return IsInfinitive(sentence, clause) && !sentence.IsPassive(clause) ? OfNoun(sentence, head, depth) : head;
            default:
                return -1;
        }
    }

    /// <summary>"Asked the envoy to meet": the object; "is expected to meet", "plans to meet": the subject.</summary>
    private static int Controller(Sentence sentence, int head, int depth)
    {
        if (sentence.IsPassive(head)) return Surface(sentence, head, depth);
        var controller = sentence.Child(head, Relation.Obj);
        if (controller < 0) controller = sentence.Child(head, Relation.Iobj);
        return controller >= 0 && sentence[head].Lemma is not ("promise" or "use" or "make")
            ? sentence.Resolve(controller, head) : Surface(sentence, head, depth);
    }

    /// <summary>"His plan to visit": the possessor; "has no plans to visit": the subject of the verb over the noun.</summary>
    private static int OfNoun(Sentence sentence, int noun, int depth)
    {
        var possessor = sentence.Child(noun, Relation.NmodPoss);
        if (possessor >= 0) return possessor;
        if (sentence[noun].Upos is Upos.PROPN || sentence[noun].Relation is Relation.Nsubj or Relation.NsubjPass) return noun;
        var head = sentence[noun].Head;
        return head >= 0 && IsPredicate(sentence, head) ? Surface(sentence, head, depth) : noun;
    }

    private static int Agent(Sentence sentence, int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
            if (sentence[child].Relation == Relation.OblAgent || sentence[child].Relation == Relation.Obl && sentence.HasCase(child, "by"))
                return sentence.Resolve(child, verb);
        return -1;
    }

    /// <summary>"Received and briefed the envoy": the first verb shares the object of the second.</summary>
    private static int SharedObject(Sentence sentence, int verb)
    {
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
            if (sentence[child].Relation == Relation.Conj && child == verb + 2 && sentence[child].Upos == Upos.VERB)
                return sentence.Child(child, Relation.Obj);
        return -1;
    }

    /// <summary>A verb and the verbs that are joined to it.</summary>
    public static IEnumerable<int> WithConjuncts(Sentence sentence, int verb) =>
        sentence.Children(verb).Where(child => sentence[child].Relation == Relation.Conj).Prepend(verb);

    /// <summary>Whether a noun phrase is introduced by the preposition, also as part of a longer one ("along with").</summary>
    public static bool HasCase(this Sentence sentence, int word, string preposition)
    {
        for (var child = sentence.FirstChild(word); child >= 0; child = sentence.NextSibling(child))
        {
            if (sentence[child].Relation is not (Relation.Case or Relation.Mark)) continue;
            if (sentence.LowerLemma(child) == preposition) return true;
            var more = sentence.Child(child, Relation.Fixed);
            if (more >= 0 && sentence.LowerLemma(more) == preposition) return true;
        }
        return false;
    }

    /// <summary>Whether a verb stands in the infinitive with "to".</summary>
    public static bool IsInfinitive(this Sentence sentence, int verb)
    {
        if (sentence[verb].Xpos is not ("VB" or "VBN" or "VBG" or "VBP")) return false;
        for (var child = sentence.FirstChild(verb); child >= 0; child = sentence.NextSibling(child))
            if (child < verb && sentence[child].Xpos == "TO") return true;
        return false;
    }

    /// <summary>Whether a word heads a clause: a verb, or a predicate with a copula or a subject.</summary>
    public static bool IsPredicate(this Sentence sentence, int word) =>
        sentence[word].Upos is Upos.VERB or Upos.AUX
        || sentence.Child(word, Relation.Cop) >= 0 || sentence.Child(word, Relation.Nsubj) >= 0;

    private static bool HasOwnSubject(Sentence sentence, int verb)
    {
        var subject = sentence.Child(verb, Relation.Nsubj);
        return subject >= 0 && !IsRelativePronoun(sentence, subject);
    }

    private static bool IsRelativePronoun(Sentence sentence, int word) =>
        sentence[word].Xpos is "WDT" or "WP" or "WP$" || sentence[word].Upos == Upos.PRON && sentence[word].Lemma == "that";
}
