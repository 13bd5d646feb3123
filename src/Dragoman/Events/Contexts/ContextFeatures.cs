using System.Globalization;
using Dragoman.Events.Relations;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Contexts;

/// <summary>
/// What the context model sees of a context that the lexicon proposes for a sentence. Used alike in training and in coding.
/// </summary>
internal static class ContextFeatures
{
    private const float WordWeight = 0.3f;

    /// <summary>
    /// The contexts whose words a sentence has, each with where they stand. Words inside a longer expression do not count ("gas" in
    /// "tear gas").
    /// </summary>
    public static SortedDictionary<int, List<(int First, int Length)>> Propose(Sentence sentence, DetailLexicon lexicon)
    {
        var proposals = new SortedDictionary<int, List<(int, int)>>();
        for (int word = 0, end = 0; word < sentence.Count; word++)
        {
            var here = lexicon.ContextsOf(sentence.LowerLemma(word)).Where(entry => Stands(sentence, word, entry.Words)).ToArray();
            var longest = here.Length == 0 ? 0 : here.Max(entry => entry.Words.Length);
            if (word + longest <= end) continue;
            end = word + longest;
            foreach (var (_, context) in here.Where(entry => entry.Words.Length == longest))
            {
                if (!proposals.TryGetValue(context, out var places)) proposals[context] = places = [];
                places.Add((word, longest));
            }
        }
        return proposals;
    }

    /// <summary>Fills the bag with what speaks for and against one of the proposals.</summary>
    public static void Fill(
        Sentence sentence, string context, List<(int First, int Length)> places, IEnumerable<string> others, FeatureBag bag)
    {
        bag.Clear();
        bag.Add("bias", 1f, "");
        bag.Add("context", 1f, context);
        var words = places.Select(place => sentence.LowerLemma(place.First)).Distinct().Count();
        bag.Add("words", 1f, Few(words));
        bag.Add("longest", 1f, Few(places.Max(place => place.Length)));
        foreach (var place in places) AddPlace(sentence, place, context, bag);
        AddOthers(context, [.. others], bag);
        AddSentence(sentence, context, bag);
        bag.Merge();
    }

    private static void AddPlace(Sentence sentence, (int First, int Length) place, string context, FeatureBag bag)
    {
        var (first, upos) = (place.First, sentence[place.First].Upos.ToString());
        var lemma = sentence.LowerLemma(first);
        bag.Add("word", 1f, context, lemma);
        bag.Add("upos", 1f, upos);
        bag.Add("class", 1f, lemma, upos);
        if (first > 0) bag.Add("left", 1f, lemma, sentence.LowerLemma(first - 1));
        if (first + place.Length is var next && next < sentence.Count) bag.Add("right", 1f, lemma, sentence.LowerLemma(next));
        if (sentence[first].Head is var head and >= 0) bag.Add("head", 1f, lemma, sentence.LowerLemma(head));
    }

    private static void AddOthers(string context, string[] others, FeatureBag bag)
    {
        bag.Add("others", 1f, Few(others.Length));
        bag.Add("others-of", 1f, context, Few(others.Length));
        foreach (var other in others) bag.Add("with", 1f, context, other);
    }

    private static void AddSentence(Sentence sentence, string context, FeatureBag bag)
    {
        var names = 0;
        for (var word = 0; word < sentence.Count; word++)
        {
            if (sentence[word].Upos == Upos.PROPN) names++;
            if (sentence[word].Upos is Upos.PUNCT or Upos.NUM or Upos.DET) continue;
            bag.Add("in", WordWeight, sentence.LowerLemma(word));
            bag.Add("in-of", WordWeight, context, sentence.LowerLemma(word));
        }
        bag.Add("names", 1f, Few(names));
    }

    private static string Few(int count) => Math.Min(count, 3).ToString(CultureInfo.InvariantCulture);

    private static bool Stands(Sentence sentence, int first, string[] words)
    {
        if (first + words.Length > sentence.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (sentence.LowerLemma(first + i) != words[i]) return false;
        return true;
    }
}
