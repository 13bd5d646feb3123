using Dragoman.Syntax;

namespace Dragoman.Events.Contexts;

/// <summary>
/// Finds PLOVER's contexts of an event: those of its own sentences, and those that the sentences on both sides share, as the codebook
/// reads contexts from the paragraph.
/// </summary>
/// <param name="lexicon">Names of the contexts.</param>
/// <param name="model">Decides the contexts of a sentence.</param>
internal sealed class ContextFinder(DetailLexicon lexicon, ContextModel model)
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
        foreach (var context in model.Of(sentence)) weights[context] = weights.GetValueOrDefault(context) + weight;
    }
}
