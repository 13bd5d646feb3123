using Dragoman.Ledger.Corrections;

namespace Dragoman.Ledger.Merging;

/// <summary>What the corrections that still hold mean for grouping and for the entries that come of it.</summary>
internal sealed class HumanWord
{
    private readonly List<Correction> _valid;
    private readonly Constraints _constraints = new();

    /// <summary>Reads corrections, the oldest first.</summary>
    public HumanWord(IEnumerable<Correction> corrections)
    {
        _valid = [.. corrections.Where(c => c.Undone is null)];
        foreach (var correction in _valid)
        {
            if (correction.Action == CorrectionAction.Merge) _constraints.AddTogether(Ids(correction.Reports));
            if (correction.Action == CorrectionAction.Split) _constraints.AddApart(Ids(correction.Reports), Ids(correction.Others));
        }
    }

    public Constraints Constraints => _constraints;

    /// <summary>Reports that people have merged with others; they may lie in any component.</summary>
    public IEnumerable<string> Partners => _valid.Where(c => c.Action == CorrectionAction.Merge).SelectMany(c => Ids(c.Reports));

    /// <summary>What was said of an entry with these reports.</summary>
    public EntryEdits EditsOf(IReadOnlyList<Report> group)
    {
        if (_valid.Count == 0) return EntryEdits.None;
        var ids = group.Select(r => r.Facts.Id).ToHashSet(StringComparer.Ordinal);
        var said = _valid.Where(c => c.Reports.Any(r => ids.Contains(r.Report))).ToList();
        var review = said.LastOrDefault(c => c.Action is CorrectionAction.Accept or CorrectionAction.Reject)?.Action;
        var fields = said.Where(c => c.Action == CorrectionAction.Edit).GroupBy(c => c.Field!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Value!, StringComparer.Ordinal);
        return new EntryEdits(
            review switch
            {
                CorrectionAction.Accept => ReviewState.Accepted,
                CorrectionAction.Reject => ReviewState.Rejected,
                _ => ReviewState.Open,
            },
            fields);
    }

    private static string[] Ids(IEnumerable<CorrectedReport> reports) => [.. reports.Select(r => r.Report)];
}
