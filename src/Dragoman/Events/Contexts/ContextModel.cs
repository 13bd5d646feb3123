using Dragoman.Events.Relations;
using Dragoman.Models;
using Dragoman.Syntax;

namespace Dragoman.Events.Contexts;

/// <summary>
/// Decides which of PLOVER's contexts a sentence is in: the lexicon proposes, learned weights of the words around settle ("general" the
/// officer or the adjective). Immutable, thread-safe.
/// </summary>
/// <param name="weights">Learned weights, one column: how much speaks for a proposal.</param>
/// <param name="lexicon">Words of each context.</param>
internal sealed class ContextModel(LinearModel weights, DetailLexicon lexicon)
{
    /// <summary>Kind and name of the model file.</summary>
    public const string Kind = "contexts", ModelName = "en/contexts";

    /// <summary>Log-odds from which a proposal holds, set by cross-validation: below even, as most lexicon words are right.</summary>
    private const double MinLogOdds = -0.4;

    [ThreadStatic]
    private static FeatureBag? t_bag;

    /// <summary>Loads the learned weights.</summary>
    public static ContextModel Load(ModelFolder models, DetailLexicon lexicon) =>
        new(LinearModel.Read(ModelFile.Read(models.File(ModelName), Kind), "weights"), lexicon);

    /// <summary>The contexts that a sentence is in.</summary>
    public List<string> Of(Sentence sentence)
    {
        var bag = t_bag ??= new FeatureBag();
        var proposals = ContextFeatures.Propose(sentence, lexicon);
        var found = new List<string>();
        foreach (var (context, places) in proposals)
        {
            var name = lexicon.Contexts[context];
            ContextFeatures.Fill(sentence, name, places, proposals.Keys.Where(c => c != context).Select(c => lexicon.Contexts[c]), bag);
            if (Holds(weights, bag)) found.Add(name);
        }
        return found;
    }

    /// <summary>Whether enough speaks for a proposal.</summary>
    public static bool Holds(LinearModel weights, FeatureBag bag) => weights.Sums(bag)[0] >= MinLogOdds;
}
