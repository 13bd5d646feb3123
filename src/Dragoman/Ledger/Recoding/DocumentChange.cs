using Dragoman.Events;

namespace Dragoman.Ledger.Recoding;

/// <summary>What a new reading of a document changes, report by report.</summary>
/// <param name="Reports">Reports that came, went or read otherwise, in the order of their places in the text.</param>
public sealed record DocumentChange(IReadOnlyList<RecodedReport> Reports)
{
    /// <summary>
    /// Compares two readings. Reports with the same id are one; of the others those of one kind that share most of their evidence,
    /// as corrections find the report to which they belong.
    /// </summary>
    public static DocumentChange Between(CodedDocument before, CodedDocument after)
    {
        var (old, fresh) = (ById(before), ById(after));
        var pairs = old.Keys.Where(fresh.ContainsKey).Select(id => new RecodedReport(old[id], fresh[id])).ToList();
        var gone = old.Values.Where(f => !fresh.ContainsKey(f.Id)).ToList();
        var added = fresh.Values.Where(f => !old.ContainsKey(f.Id)).ToList();
        foreach (var left in gone.ToList())
        {
            if (added.Where(f => f.Kind == left.Kind).MaxBy(f => Shared(left, f)) is not { } heir || Shared(left, heir) == 0) continue;
            pairs.Add(new RecodedReport(left, heir));
            gone.Remove(left);
            added.Remove(heir);
        }
        return new DocumentChange([
            .. pairs.Where(p => p.Fields.Count > 0).Concat(gone.Select(f => new RecodedReport(f, null)))
                .Concat(added.Select(f => new RecodedReport(null, f)))
                .OrderBy(r => Start((r.Before ?? r.After)!)).ThenBy(r => r.Id, StringComparer.Ordinal),
        ]);
    }

    private static int Start(Facts facts) => facts.Evidence.Count > 0 ? facts.Evidence[0].Start : 0;

    private static int Shared(Facts a, Facts b) =>
        a.Evidence.Sum(x => b.Evidence.Sum(y => Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start))));

    private static Dictionary<string, Facts> ById(CodedDocument document) =>
        Store.NewDocument.WithOwnIds(Facts.Of(document)).ToDictionary(f => f.Id, StringComparer.Ordinal);
}
