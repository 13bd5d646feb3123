using Dragoman.Reading.Copies;

namespace Dragoman.Ledger.Merging;

/// <summary>
/// Counts independent sources: reports of one document, of one outlet, with the same sentence or from near-duplicate texts are
/// one source, because they repeat one another.
/// </summary>
internal static class Independence
{
    /// <summary>A number for each report; reports with the same number are one source.</summary>
    public static Dictionary<Report, int> Sources(IReadOnlyList<Report> reports)
    {
        var numbers = new Dictionary<Report, int>();
        var byTrait = new Dictionary<string, int>(StringComparer.Ordinal);
        var next = 0;
        foreach (var report in reports)
        {
            var traits = Traits(report).ToList();
            var known = traits.Where(byTrait.ContainsKey).Select(t => byTrait[t])
                .Concat(numbers.Where(n => AreCopies(n.Key, report)).Select(n => n.Value)).Distinct().ToList();
            var number = known.Count > 0 ? known.Min() : next++;
            foreach (var trait in byTrait.Where(t => known.Contains(t.Value)).Select(t => t.Key).Concat(traits).ToList())
                byTrait[trait] = number;
            foreach (var other in numbers.Where(n => known.Contains(n.Value)).Select(n => n.Key).ToList())
                numbers[other] = number;
            numbers[report] = number;
        }
        return numbers;
    }

    public static int Count(IReadOnlyList<Report> reports) => Sources(reports).Values.Distinct().Count();

    private static bool AreCopies(Report a, Report b) =>
        a.Did != b.Did && a.Source.Signature is { } one && b.Source.Signature is { } two && one.Likeness(two) >= TextSignature.CopyLikeness;

    private static IEnumerable<string> Traits(Report report)
    {
        yield return "document " + report.Source.Id;
        if (report.Source.Outlet is { } outlet) yield return "outlet " + Text.Folding.Fold(outlet);
        if (report.Words.Count >= FewestWords) yield return "words " + string.Join(' ', report.Words.Order(StringComparer.Ordinal));
    }

    /// <summary>Two outlets may well write "The two ministers met in Ankara" independently of each other.</summary>
    private const int FewestWords = 8;
}
