using Dragoman.Events.Details;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Claims;

/// <summary>
/// Finds what a number counts: what became of those counted ("killed at least 12"), what they are ("60 hostages"), or the tally whose
/// value the number is ("the death toll rose to 40").
/// </summary>
/// <param name="lexicon">What is counted, by verb, noun and adjective.</param>
internal sealed class MeasureFinder(ClaimLexicon lexicon)
{
    private static readonly HashSet<string> s_tallies = ["toll", "number", "figure", "count", "tally", "total"];

    private static readonly HashSet<string> s_settings =
        ["rise", "climb", "reach", "exceed", "stand", "pass", "top", "surpass", "increase", "grow", "revise", "hit", "put", "be",
            "fall", "drop"];

    /// <summary>Fewer soldiers than these are a detail of an event, unless somebody deploys or withdraws them.</summary>
    private const double ManyTroops = 50;

    private static readonly HashSet<string> s_uses =
    [
        "include", "involve", "launch", "fire", "use", "contain", "comprise", "see", "intercept", "down", "deploy", "send", "move",
        "withdraw", "station", "mass", "keep", "dispatch", "commit", "receive", "supply", "deliver", "donate", "buy", "order", "host",
    ];

    private readonly WordOrder _order = new(lexicon);

    private static readonly Measure s_share = new("share", [], NumberReader.Percent);

    /// <summary>What the number counts; null where it is no figure that we keep.</summary>
    public Counted? Find(Sentence sentence, NumberPhrase number)
    {
        var noun = Noun(sentence, number);
        if (number.IsMoney) return Money(sentence, number, noun);
        var fate = _order.Before(sentence, number, noun) ?? Fate(sentence, noun)
            ?? _order.After(sentence, number, noun) ?? _order.Act(sentence, number, noun);
        if (fate is { Measure.Unit: "people" }) return fate;
        var kind = Kind(sentence, noun);
        return (kind is not null && IsTold(sentence, number, kind) ? kind : null)
            ?? Tally(sentence, noun) ?? fate ?? Share(sentence, number, noun);
    }

    /// <summary>The noun that the number modifies; the number itself where it stands alone ("killing 12").</summary>
    private static int Noun(Sentence sentence, NumberPhrase number)
    {
        var word = sentence[number.Head];
        if (word.Relation is Relation.Nummod or Relation.Compound or Relation.Advmod or Relation.Amod or Relation.Det
            && word.Head > number.Last && sentence[word.Head].Upos is not Upos.ADJ)
            return WholeCompound(sentence, word.Head);
        var after = number.Unit is null ? WordOrder.NounAfter(sentence, number) : -1;
        return after >= 0 ? after : number.Head;
    }

    private static int WholeCompound(Sentence sentence, int noun)
    {
        while (sentence[noun].Relation is Relation.Compound && sentence[noun].Head > noun) noun = sentence[noun].Head;
        return noun;
    }

    /// <summary>Things and troops are figures where somebody uses or moves them, or in numbers; people in a plight always are.</summary>
    private static bool IsTold(Sentence sentence, NumberPhrase number, Counted counted)
    {
        if (counted.Measure.Unit == "people" && counted.Measure.Name != "troops") return true;
        if (counted.Measure.Name == "troops" && number.Low >= ManyTroops) return true;
        for (var (word, steps) = (sentence[counted.Noun].Head, 0); word >= 0 && steps < 2; word = sentence[word].Head, steps++)
            if (s_uses.Contains(sentence.LowerLemma(word))) return true;
        return false;
    }

    /// <summary>The verb, participle or adjective that tells what became of those counted.</summary>
    private Counted? Fate(Sentence sentence, int noun)
    {
        for (var word = noun; ; word = sentence[word].Head)
        {
            if (Participle(sentence, word) is { } below) return below with { Noun = noun };
            var head = sentence[word].Head;
            if (head < 0) return null;
            if (sentence[word].Relation is not Relation.Conj || !IsNominal(sentence, head)) return Governor(sentence, noun, word, head);
        }
    }

    private Counted? Governor(Sentence sentence, int noun, int word, int head)
    {
        var role = sentence[word].Relation switch
        {
            Relation.Nsubj => "subj",
            Relation.NsubjPass => "pass",
            Relation.Obj => "obj",
            Relation.Nmod when HasCase(sentence, word, "of") => "of",
            _ => null,
        };
        if (role is null || ArticleContext.IsUnreal(sentence, head)) return null;
        if (role == "subj" && sentence[head].Xpos == "VBN" && sentence.Child(head, Relation.Aux) < 0) role = "pass";
        if (role == "of")
            return lexicon.Acts.TryGetValue(sentence.LowerLemma(head), out var done) ? new(done, noun, head, "act-of") : null;
        if (lexicon.Verbs.TryGetValue(sentence.LowerLemma(head), out var measure) && measure.Roles.Contains(role))
            return new(measure, noun, head, "verb-" + role);
        if (sentence[head].Upos is Upos.ADJ && role == "subj" && lexicon.Adjectives.TryGetValue(sentence.LowerLemma(head), out measure))
            return new(measure, noun, head, "predicate");
        return role is "obj" or "pass" ? Resulting(sentence, noun, head) : null;
    }

    /// <summary>"left 12 people dead", "with 300 still missing".</summary>
    private Counted? Resulting(Sentence sentence, int noun, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Relation is Relation.Xcomp && lexicon.Adjectives.TryGetValue(sentence.LowerLemma(child), out var measure))
                return new(measure, noun, child, "result");
        return null;
    }

    /// <summary>"12 people killed in the raid", "40 wounded soldiers", "21 dead".</summary>
    private Counted? Participle(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
        {
            var word = sentence[child];
            if (word.Relation is Relation.Acl && lexicon.Verbs.TryGetValue(sentence.LowerLemma(child), out var measure)
                && measure.Roles.Contains(word.Xpos == "VBG" ? "subj" : "pass"))
                return new(measure, noun, child, "participle");
            if (word.Relation is Relation.Amod or Relation.Acl && lexicon.Adjectives.TryGetValue(sentence.LowerLemma(child), out measure))
                return new(measure, noun, child, "adjective");
            if (word.Relation is Relation.Amod && lexicon.Verbs.TryGetValue(sentence.LowerLemma(child), out measure)
                && word.Xpos == "VBN" && measure.Roles.Contains("pass"))
                return new(measure, noun, child, "adjective");
        }
        if (sentence[noun] is { Upos: Upos.VERB, Xpos: "VBN" } && lexicon.Verbs.TryGetValue(sentence.LowerLemma(noun), out var done)
            && done.Roles.Contains("pass"))
            return new(done, noun, noun, "adjective");
        return sentence[noun].Upos is Upos.ADJ or Upos.NOUN && lexicon.Adjectives.TryGetValue(sentence.LowerLemma(noun), out var own)
            ? new(own, noun, noun, "adjective") : null;
    }

    /// <summary>"25,000 deaths", "60 hostages", "dozens of refugees".</summary>
    private Counted? Kind(Sentence sentence, int noun)
    {
        if (lexicon.Nouns.TryGetValue(sentence.LowerLemma(noun), out var measure)) return new(measure, noun, noun, "noun");
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Relation is Relation.Nmod && HasCase(sentence, child, "of")
                && lexicon.Nouns.TryGetValue(sentence.LowerLemma(child), out measure))
                return new(measure, child, child, "noun");
        return null;
    }

    /// <summary>"The death toll rose to 40", "the number of displaced reached 5,000", "a toll of 12".</summary>
    private Counted? Tally(Sentence sentence, int number)
    {
        var head = sentence[number].Head;
        if (head < 0) return null;
        if (sentence[number].Relation is Relation.Nmod && HasCase(sentence, number, "of", "at", "to"))
            return Tallied(sentence, head, number);
        if (HasCase(sentence, number, "by")) return null;
        var isRoot = sentence.Child(number, Relation.Cop) >= 0;
        var verb = isRoot ? number : head;
        if (!isRoot && !s_settings.Contains(sentence.LowerLemma(verb))) return null;
        foreach (var child in sentence.Children(verb))
            if (child != number && sentence[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj
                && Tallied(sentence, child, number) is { } counted) return counted;
        return null;
    }

    private Counted? Tallied(Sentence sentence, int noun, int number)
    {
        var lemma = sentence.LowerLemma(noun);
        if (!s_tallies.Contains(lemma)) return lexicon.Nouns.TryGetValue(lemma, out var direct) ? new(direct, noun, noun, "tally") : null;
        foreach (var child in sentence.Children(noun))
        {
            if (child == number || sentence[child].Relation is not (Relation.Compound or Relation.Nmod or Relation.Amod)) continue;
            var word = sentence.LowerLemma(child);
            if (lexicon.Nouns.TryGetValue(word, out var measure) || lexicon.Adjectives.TryGetValue(word, out measure))
                return new(measure, noun, noun, "tally");
            if (Participle(sentence, child) is { } counted) return counted with { Rule = "tally" };
        }
        return null;
    }

    /// <summary>"85% of the population": a share of something that is named.</summary>
    private static Counted? Share(Sentence sentence, NumberPhrase number, int noun)
    {
        if (number.Unit != NumberReader.Percent) return null;
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Relation is Relation.Nmod && HasCase(sentence, child, "of")) return new(s_share, noun, noun, "share");
        return null;
    }

    private Counted? Money(Sentence sentence, NumberPhrase number, int noun)
    {
        foreach (var near in Near(sentence, noun))
            if (lexicon.Money.TryGetValue(sentence.LowerLemma(near), out var measure))
                return new(measure with { Unit = number.Unit! }, near, near, "money");
        for (var (word, steps) = (sentence[noun].Head, 0); word >= 0 && steps < 3; word = sentence[word].Head, steps++)
            if (lexicon.MoneyVerbs.TryGetValue(sentence.LowerLemma(word), out var given))
                return new(given with { Unit = number.Unit! }, noun, word, "money-verb");
        return null;
    }

    /// <summary>The noun, what it stands in, and what stands in it by "in", "of", "for", "worth".</summary>
    private static IEnumerable<int> Near(Sentence sentence, int noun)
    {
        yield return noun;
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Relation is Relation.Nmod or Relation.Compound) yield return child;
        var head = sentence[noun].Head;
        if (head >= 0 && IsInside(sentence[noun].Relation)) yield return head;
        if (head < 0 || sentence[noun].Relation is not (Relation.Obj or Relation.NsubjPass or Relation.Nsubj)) yield break;
        foreach (var sister in sentence.Children(head))
            if (sentence[sister].Relation is Relation.Obl && HasCase(sentence, sister, "in", "for", "as", "of", "on")) yield return sister;
    }

    private static bool IsInside(Relation relation) => relation is Relation.Nmod or Relation.Compound or Relation.Appos
        or Relation.NmodUnmarked or Relation.Amod;

    private static bool IsNominal(Sentence sentence, int word) =>
        sentence[word].Upos is Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PRON or Upos.SYM;

    private static bool HasCase(Sentence sentence, int word, params ReadOnlySpan<string> cases)
    {
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation is Relation.Case && cases.Contains(sentence.LowerLemma(child))) return true;
        return false;
    }
}
