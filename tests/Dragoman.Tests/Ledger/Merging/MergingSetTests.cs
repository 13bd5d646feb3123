using Dragoman.Tests.Support;
using Dragoman.Train.Merging;

namespace Dragoman.Tests.Ledger.Merging;

/// <summary>Merging keeps what it has reached on the merging set.</summary>
public sealed class MergingSetTests
{
    [Fact]
    public void Merges_well_and_better_than_one_a_day()
    {
        var reports = MergingSet.Read(Repository.File("eval", "merging", "reports.tsv"));
        var entries = EvalMerging.Entries(reports.Select(r => r.Report));
        var ours = PairScore.Of(reports, r => entries[r.Report.Facts.Id], r => r.Happening);
        var baseline = PairScore.Of(reports, r => EvalMerging.OneADay(r.Report), r => r.Happening);
        Assert.InRange(ours.Precision, 0.92, 1);
        Assert.InRange(ours.F1, 0.92, 1);
        Assert.True(ours.F1 > baseline.F1);
    }

    [Fact]
    public void Has_three_wordings_or_more_of_forty_happenings()
    {
        var reports = MergingSet.Read(Repository.File("eval", "merging", "reports.tsv"));
        Assert.True(reports.Count >= 120);
        Assert.True(reports.GroupBy(r => r.Happening).Count(g => g.Count() >= 3) >= 40);
    }
}
