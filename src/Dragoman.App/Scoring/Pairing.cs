namespace Dragoman.App.Scoring;

/// <summary>Pairs predictions with gold items one to one, greedily from the most similar pair.</summary>
internal static class Pairing
{
    /// <summary>Pairs what may be paired.</summary>
    /// <param name="predicted">Predictions of one article.</param>
    /// <param name="gold">Gold items of the same article.</param>
    /// <param name="similarity">How alike a pair is; zero or less where it may not be paired.</param>
    public static IReadOnlyList<(P Predicted, G Gold)> Pair<P, G>(
        IReadOnlyList<P> predicted, IReadOnlyList<G> gold, Func<P, G, double> similarity)
    {
        var pairs = from p in Enumerable.Range(0, predicted.Count)
                    from g in Enumerable.Range(0, gold.Count)
                    let alike = similarity(predicted[p], gold[g])
                    where alike > 0
                    orderby alike descending, p, g
                    select (p, g);
        var (usedPredicted, usedGold) = (new HashSet<int>(), new HashSet<int>());
        var matched = new List<(P, G)>();
        foreach (var (p, g) in pairs.ToList())
        {
            if (usedPredicted.Contains(p) || usedGold.Contains(g)) continue;
            usedPredicted.Add(p);
            usedGold.Add(g);
            matched.Add((predicted[p], gold[g]));
        }
        return matched;
    }

    /// <summary>Counts pairs; optional gold items are neither misses nor false alarms.</summary>
    public static Score Count<P, G>(
        IReadOnlyList<(P Predicted, G Gold)> pairs, IReadOnlyList<P> predicted, IReadOnlyList<G> gold, Func<G, bool> optional)
    {
        var beside = pairs.Count(pair => optional(pair.Gold));
        return new(pairs.Count - beside, predicted.Count - beside, gold.Count(g => !optional(g)));
    }
}
