using Dragoman.Events.Contexts;
using Dragoman.Events.Relations;

namespace Dragoman.Train.Contexts;

/// <summary>Cross-validation of the context model over the project's own sentences, beside the lexicon alone.</summary>
internal static class ContextValidation
{
    public const int Folds = 5;

    private static readonly int[] s_seeds = [5, 6, 7];

    /// <summary>For each sentence of each round each context that is right, told by the lexicon or found by the model.</summary>
    public static ContextJudgement[] Run(ContextExample[] examples) => [.. s_seeds.SelectMany(seed => Round(examples, seed))];

    /// <summary>Precision, recall and F1 of what was found.</summary>
    public static (double Precision, double Recall, double F1) Score(
        IReadOnlyCollection<ContextJudgement> judged, Func<ContextJudgement, bool> isFound)
    {
        double right = judged.Count(j => j.IsRight && isFound(j)), found = judged.Count(isFound), gold = judged.Count(j => j.IsRight);
        return (right / Math.Max(found, 1), right / Math.Max(gold, 1), 2 * right / Math.Max(found + gold, 1));
    }

    private static IEnumerable<ContextJudgement> Round(ContextExample[] examples, int seed)
    {
        var order = Enumerable.Range(0, examples.Length).ToArray();
        new Random(seed).Shuffle(order);
        var models = Enumerable.Range(0, Folds).Select(fold => new ContextTrainer()
            .Train([.. order.Where((_, place) => place % Folds != fold).Select(i => examples[i])])).ToArray();
        return order.SelectMany((i, place) => Judge(models[place % Folds], examples[i]));
    }

    private static IEnumerable<ContextJudgement> Judge(LinearModel model, ContextExample example)
    {
        foreach (var (context, features) in example.Proposals)
            yield return new(context, example.Gold.Contains(context), true, ContextModel.Holds(model, new FeatureBag(features)));
        foreach (var missed in example.Gold.Where(gold => example.Proposals.All(proposal => proposal.Context != gold)))
            yield return new(missed, true, false, false);
    }
}
