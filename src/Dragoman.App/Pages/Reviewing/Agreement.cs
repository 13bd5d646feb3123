namespace Dragoman.App.Pages.Reviewing;

/// <summary>How far coders agree who judged the same entries.</summary>
public static class Agreement
{
    /// <summary>
    /// Cohen's kappa (1960) of two coders; null where chance alone would make them agree everywhere or nothing was judged by both.
    /// </summary>
    public static double? Kappa(IReadOnlyCollection<(string A, string B)> pairs)
    {
        if (pairs.Count == 0) return null;
        double count = pairs.Count;
        var observed = pairs.Count(p => p.A == p.B) / count;
        var expected = pairs.Select(p => p.A).Distinct(StringComparer.Ordinal)
            .Sum(value => pairs.Count(p => p.A == value) / count * (pairs.Count(p => p.B == value) / count));
        return expected >= 1 ? null : (observed - expected) / (1 - expected);
    }

    /// <summary>
    /// Krippendorff's alpha for nominal values, of any number of coders of whom some may not have judged some units; null where
    /// nothing can be compared or nothing ever differs in value.
    /// </summary>
    /// <param name="units">The values that each unit was given.</param>
    public static double? Alpha(IEnumerable<IReadOnlyList<string>> units)
    {
        var compared = units.Where(u => u.Count > 1).ToList();
        double total = compared.Sum(u => u.Count);
        var totals = compared.SelectMany(u => u).GroupBy(v => v, StringComparer.Ordinal).Select(g => (double)g.Count()).ToList();
        if (totals.Count < 2) return null;
        var observed = compared.Sum(u => Differing(u) / (u.Count - 1)) / total;
        var expected = ((total * total) - totals.Sum(n => n * n)) / (total * (total - 1));
        return 1 - (observed / expected);
    }

    /// <summary>Ordered pairs of unlike values within one unit.</summary>
    private static double Differing(IReadOnlyList<string> values) =>
        ((double)values.Count * values.Count) - values.GroupBy(v => v, StringComparer.Ordinal).Sum(g => (double)g.Count() * g.Count());
}
