using Dragoman.Reading.Copies;
using Dragoman.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>
/// Counts independent sources: reports of one document, of one outlet, with the same sentence or from near-duplicate texts are
/// one source, because they repeat one another.
/// </summary>
internal static class Independence
{
    /// <summary>Two outlets may well write "The two ministers met in Ankara" independently of each other.</summary>
    private const int FewestWords = 8;

    /// <summary>A number for each report; reports with the same number are one source.</summary>
    public static Dictionary<Report, int> Sources(IReadOnlyList<Report> reports)
    {
        var sets = new DisjointSets(reports.Count);
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reports.Count; i++)
            foreach (var trait in Traits(reports[i]))
                if (!firstWith.TryAdd(trait, i)) sets.Join(firstWith[trait], i);
        if (reports.Count > 1) JoinCopies(reports, sets);
        var numbers = new Dictionary<int, int>();
        return reports.Select((report, i) => (report, i)).ToDictionary(x => x.report, x =>
        {
            numbers.TryAdd(sets.Find(x.i), numbers.Count);
            return numbers[sets.Find(x.i)];
        });
    }

    /// <summary>Texts are compared only where their signatures share a band, and only until they are known to be one source.</summary>
    private static void JoinCopies(IReadOnlyList<Report> reports, DisjointSets sets)
    {
        var withBand = new Dictionary<long, List<int>>();
        for (var i = 0; i < reports.Count; i++)
        {
            if (reports[i].Source.Signature is not { } signature) continue;
            foreach (var band in signature.Bands())
            {
                if (!withBand.TryGetValue(band, out var others)) withBand[band] = others = [];
                foreach (var j in others)
                    if (sets.Find(i) != sets.Find(j) && signature.Likeness(reports[j].Source.Signature!) >= TextSignature.CopyLikeness)
                        sets.Join(j, i);
                others.Add(i);
            }
        }
    }

    private static IEnumerable<string> Traits(Report report)
    {
        yield return "document " + report.Source.Id;
        if (report.Source.Outlet is { } outlet) yield return "outlet " + Folding.Fold(outlet);
        if (report.Words.Count >= FewestWords) yield return "words " + string.Join(' ', report.Words.Order(StringComparer.Ordinal));
    }
}
