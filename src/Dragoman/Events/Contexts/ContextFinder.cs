using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Contexts;

/// <summary>
/// Finds PLOVER's contexts of an event: words of a lexicon in its own sentences, or more than one such word in those around, as the
/// codebook reads contexts from the paragraph.
/// </summary>
/// <param name="lexicon">Words of each context.</param>
internal sealed class ContextFinder(DetailLexicon lexicon)
{
    private const int OwnWeight = 2, NearWeight = 1, Enough = 2;

    /// <summary>The contexts in the order of the lexicon.</summary>
    public List<string> Find(IReadOnlyList<Sentence> sentences, Candidate candidate)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var index in candidate.Sentences)
            for (var near = Math.Max(index - 1, 0); near <= index + 1 && near < sentences.Count; near++)
                Count(sentences[near], candidate.Sentences.Contains(near) ? OwnWeight : NearWeight, weights);
        if (candidate.Type == EventType.COERCE && candidate.Mode is "cyber" or "misinformation") weights[candidate.Mode] = Enough;
        if (candidate.Type == EventType.CONSULT) weights["diplomatic"] = Enough;
        var found = lexicon.Contexts.Where(context => weights.GetValueOrDefault(context) >= Enough).ToList();
        // The codebook drops "crime" beside the contexts that say which crime.
        if (found.Exists(context => context is "corruption" or "illegal_drugs" or "trafficking")) found.Remove("crime");
        return found;
    }

    private void Count(Sentence sentence, int weight, Dictionary<string, int> weights)
    {
        for (var word = 0; word < sentence.Count; word++)
            foreach (var (words, context) in lexicon.ContextsOf(sentence.LowerLemma(word)))
                if (Stands(sentence, word, words)) weights[context] = weights.GetValueOrDefault(context) + weight;
    }

    private static bool Stands(Sentence sentence, int first, string[] words)
    {
        if (first + words.Length > sentence.Count) return false;
        for (var i = 1; i < words.Length; i++)
            if (sentence.LowerLemma(first + i) != words[i]) return false;
        return true;
    }
}
