namespace Dragoman.Ledger.Merging;

/// <summary>
/// Parts reports into groups, one an entry. The outcome follows from the set of reports and corrections alone: reports are taken
/// in the order of their ids, ties go to the smaller id, and nothing remembers which came first.
/// </summary>
internal static class Grouping
{
    /// <summary>
    /// More reports than this in one component start grouped by what they say, whatever their wording, since every pair of a story that
    /// thousands report would be millions. A component follows from the set of reports, and so does this.
    /// </summary>
    private const int MostCompared = 200;

    /// <summary>Reports that a chain of likeness connects; what lies in different components is never one.</summary>
    public static List<List<Report>> Components(IReadOnlyCollection<Report> reports, Constraints constraints)
    {
        var ordered = reports.OrderBy(r => r.Facts.Id, StringComparer.Ordinal).ToArray();
        var sets = new DisjointSets(ordered.Length);
        foreach (var (i, j) in PairsToCompare(ordered, constraints))
            if (sets.Find(i) != sets.Find(j) && Connects(ordered[i], ordered[j], constraints))
                sets.Join(i, j);
        return [.. ordered.Select((r, i) => (r, Set: sets.Find(i))).GroupBy(x => x.Set, x => x.r).Select(g => g.ToList())];
    }

    /// <summary>Pairs that share a key and whose days are near, and those that people have merged.</summary>
    private static IEnumerable<(int, int)> PairsToCompare(Report[] reports, Constraints constraints)
    {
        var byKey = reports.SelectMany((r, i) => r.Keys.Select(key => (key, i))).GroupBy(x => x.key, x => x.i);
        foreach (var bucket in byKey)
        {
            int[] byDay = [.. bucket.OrderBy(i => reports[i].First ?? 0).ThenBy(i => i)];
            for (var a = 0; a < byDay.Length; a++)
                for (var b = a + 1; b < byDay.Length && IsNear(reports[byDay[a]], reports[byDay[b]]); b++)
                    yield return (byDay[a], byDay[b]);
        }
        var concerned = Concerned(reports, constraints);
        for (var a = 0; a < concerned.Length; a++)
            for (var b = a + 1; b < concerned.Length; b++) yield return (concerned[a], concerned[b]);
    }

    /// <summary>Whether the later of two reports begins soon enough after the earlier one.</summary>
    private static bool IsNear(Report earlier, Report later) =>
        (later.First ?? 0) - (earlier.Last ?? 0) <= MergeKeys.ToleranceOf(earlier.Facts);

    private static int[] Concerned(Report[] reports, Constraints constraints) =>
        [.. Enumerable.Range(0, reports.Length).Where(i => constraints.Concern(reports[i]))];

    public static bool Connects(Report a, Report b, Constraints constraints) =>
        constraints.MustMerge(a, b) || (Meet(a, b) && Comparison.Score(a, b) >= 0);

    /// <summary>Whether two reports would find each other in the store: a shared key and days that are near.</summary>
    public static bool Meet(Report a, Report b)
    {
        var tolerance = MergeKeys.ToleranceOf(a.Facts);
        return a.Facts.Kind == b.Facts.Kind && (b.First ?? 0) - (a.Last ?? 0) <= tolerance && (a.First ?? 0) - (b.Last ?? 0) <= tolerance
            && a.Keys.Overlaps(b.Keys);
    }

    /// <summary>
    /// Groups of one component: the two groups whose reports are most alike on average are joined, again and again, until no two
    /// are more alike than not. So a report that says "this week" cannot chain Monday's meeting to Wednesday's.
    /// </summary>
    public static List<List<Report>> Groups(List<Report> component, Constraints constraints)
    {
        var groups = Seeds(component, constraints);
        var scores = new ScoreTable(groups, constraints);
        while (scores.Best() is { } best)
        {
            groups[best.First].AddRange(groups[best.Second]);
            scores.Join(best.First, best.Second);
            groups[best.Second] = [];
        }
        return [.. groups.Where(g => g.Count > 0)];
    }

    /// <summary>Reports that are alike in every field that is compared, and those that people have merged, start together.</summary>
    private static List<List<Report>> Seeds(List<Report> component, Constraints constraints)
    {
        var seeds = new List<List<Report>>();
        var byLooks = new Dictionary<string, List<Report>>(StringComparer.Ordinal);
        foreach (var report in component)
        {
            var looks = constraints.Concern(report) ? report.Facts.Id : component.Count > MostCompared ? report.Kind : report.Looks;
            var seed = seeds.Find(s => s.Any(r => constraints.MustMerge(r, report))) ?? byLooks.GetValueOrDefault(looks);
            if (seed is null) seeds.Add(byLooks[looks] = [report]);
            else seed.Add(report);
        }
        return seeds;
    }
}
