using Dragoman.Events.Details;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Claims;

/// <summary>What the order of words tells of a number where the tree is silent or wrong: qualifiers make numbers hard to parse.</summary>
/// <param name="lexicon">Verbs and adjectives of fate.</param>
internal sealed class WordOrder(ClaimLexicon lexicon)
{
    /// <summary>How many words may stand between those counted and their verb: auxiliaries and adverbs.</summary>
    private const int Reach = 7;

    /// <summary>How far before "of" an act may stand: "the expulsion last month of 40 envoys".</summary>
    private const int Back = 4;

    private static readonly HashSet<string> s_raising =
        ["believe", "say", "fear", "think", "report", "estimate", "know", "presume", "confirm", "understand", "to"];

    /// <summary>The noun that follows a number, over "of", adjectives and compounds; -1 where none does.</summary>
    public static int NounAfter(Sentence sentence, NumberPhrase number)
    {
        var (word, noun) = (number.Last + 1, -1);
        if (word < sentence.Count && sentence.LowerLemma(word) == "of") word++;
        while (word < sentence.Count && sentence[word].Upos is Upos.DET) word++;
        for (; word < sentence.Count && (IsInside(sentence, word) || noun < 0 && IsBeforeNoun(sentence, word)); word++)
            if (sentence[word].Upos is Upos.NOUN or Upos.PROPN) noun = word;
        return noun;
    }

    /// <summary>"killing at least 12 guards": the verb right before the number.</summary>
    public Counted? Before(Sentence sentence, NumberPhrase number, int noun)
    {
        var before = number.First - 1;
        return before >= 0 && sentence[before].Upos is Upos.VERB && Roles(sentence, before) is { } active && active.Roles.Contains("obj")
            && !ArticleContext.IsUnreal(sentence, before)
            ? new(active, noun, before, "verb-before") : null;
    }

    /// <summary>"between 40 and 50 fighters were wounded", "12 are feared to have drowned": the verb that follows.</summary>
    public Counted? After(Sentence sentence, NumberPhrase number, int noun)
    {
        for (var word = Math.Max(noun, number.Last) + 1; word < sentence.Count && word <= noun + Reach; word++)
        {
            if (sentence[word].Upos is Upos.AUX or Upos.ADV || s_raising.Contains(sentence.LowerLemma(word))) continue;
            if (sentence[word].Upos is not Upos.VERB || Roles(sentence, word) is not { } measure) return null;
            var role = sentence[word].Xpos == "VBN" && sentence[word - 1].Lemma != "have" ? "pass" : "subj";
            return measure.Roles.Contains(role) && !ArticleContext.IsUnreal(sentence, word) ? new(measure, noun, word, "verb-after") : null;
        }
        return null;
    }

    /// <summary>"the expulsion last month of 40 envoys": the act named a little before "of".</summary>
    public Counted? Act(Sentence sentence, NumberPhrase number, int noun)
    {
        var of = number.First - 1;
        if (of < 0 || sentence.LowerLemma(of) != "of") return null;
        for (var word = of - 1; word >= 0 && word >= of - Back; word--)
            if (lexicon.Acts.TryGetValue(sentence.LowerLemma(word), out var measure)) return new(measure, noun, word, "act-before");
        return null;
    }

    private Measure? Roles(Sentence sentence, int verb) => lexicon.Verbs.GetValueOrDefault(sentence.LowerLemma(verb));

    /// <summary>"11,000 American and allied troops": what may still come before the noun.</summary>
    private static bool IsBeforeNoun(Sentence sentence, int word) => sentence[word].Upos is Upos.CCONJ
        || sentence[word] is { Upos: Upos.VERB, Xpos: "VBN" or "VBD" } && sentence[word - 1].Upos is Upos.CCONJ or Upos.ADJ;

    private static bool IsInside(Sentence sentence, int word) => sentence[word].Upos switch
    {
        Upos.NOUN or Upos.PROPN or Upos.ADJ => true,
        Upos.PUNCT => sentence.Form(word) is "-" or "–",
        _ => false,
    };
}
