using Dragoman.Events;
using Dragoman.Events.Relations;

namespace Dragoman.Train.Relations;

/// <summary>Five-fold cross-validation over the PLV rows, with the project's own pairs in every training part.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    public static (string Gold, string Found, LabelledPair Row)[] Run(
        IReadOnlyList<LabelledPair> rows, IReadOnlyList<LabelledPair> own, Featuriser featuriser, SoftmaxOptions options)
    {
        var fold = Assign(rows);
        var (examples, ownExamples) = (featuriser.Examples(rows), featuriser.Examples(own));
        var found = new string[rows.Count];
        Parallel.For(0, Folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, part =>
        {
            var model = new SoftmaxTrainer(PairFile.Classes, options)
                .Train([.. Enumerable.Range(0, rows.Count).Where(i => fold[i] != part).Select(i => examples[i]), .. ownExamples]);
            for (var i = 0; i < rows.Count; i++)
                if (fold[i] == part) found[i] = Root(model, examples[i]);
        });
        return rows.Select((row, i) => (row.Label, found[i], row)).ToArray();
    }

    /// <summary>Macro-F1 over the labels in the gold rows.</summary>
    public static double MacroF1(IReadOnlyList<(string Gold, string Found, LabelledPair Row)> judged) =>
        judged.Select(row => row.Gold).Distinct().Average(label => F1(judged, label));

    public static double F1(IReadOnlyList<(string Gold, string Found, LabelledPair Row)> judged, string label)
    {
        double right = judged.Count(row => row.Gold == label && row.Found == label);
        return right == 0 ? 0 : 2 * right / (judged.Count(row => row.Gold == label) + judged.Count(row => row.Found == label));
    }

    private static string Root(LinearModel model, Example example)
    {
        var bag = new FeatureBag(example.Features);
        var scores = model.Score(bag);
        scores[(int)EventType.CONCEDE] += scores[(int)EventType.RETREAT];
        var best = Enumerable.Range(0, PairFile.None).Where(c => c != (int)EventType.RETREAT).MaxBy(c => scores[c]);
        return best == (int)EventType.CONCEDE ? "YIELD" : ((EventType)best).ToString();
    }

    /// <summary>Deals the rows of each label out to the folds in turn, after shuffling with a fixed seed.</summary>
    private static int[] Assign(IReadOnlyList<LabelledPair> rows)
    {
        var fold = new int[rows.Count];
        var random = new Random(5);
        var labels = rows.Select((row, i) => (row.Label, i)).GroupBy(pair => pair.Label);
        foreach (var label in labels.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var members = label.Select(pair => pair.i).ToArray();
            random.Shuffle(members);
            for (var i = 0; i < members.Length; i++) fold[members[i]] = i % Folds;
        }
        return fold;
    }
}
