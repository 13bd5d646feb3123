using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Tests.Support;
using NodaTime;

namespace Dragoman.Tests.Ledger.Merging;

public sealed class MergeKeysTests
{
    [Fact]
    public void Reports_that_can_meet_share_a_lock()
    {
        var random = new Random(5);
        var reports = Enumerable.Range(0, 300).Select(i => Report(random, i)).ToList();
        var met = 0;
        foreach (var a in reports)
        {
            foreach (var b in reports.Where(b => Grouping.Meet(a, b)))
            {
                Assert.True(MergeKeys.Locks(a).Intersect(MergeKeys.Locks(b)).Any());
                met++;
            }
        }
        Assert.True(met > reports.Count);
    }

    [Fact]
    public void Reports_of_one_pair_in_other_weeks_share_none()
    {
        var (spring, autumn) = (Report(new LocalDate(2024, 3, 5), 0, 0), Report(new LocalDate(2024, 10, 5), 0, 1));
        Assert.Equal(spring.Keys, autumn.Keys);
        Assert.Empty(MergeKeys.Locks(spring).Intersect(MergeKeys.Locks(autumn)));
    }

    private static Report Report(Random random, int id) =>
        Report(new LocalDate(2024, 3, 1).PlusDays(random.Next(40)), random.Next(4) == 0 ? random.Next(60) : 0, id);

    private static Report Report(LocalDate start, int days, int id)
    {
        var told = Coded.Event(EventType.CONSULT, "TUR,RUS", null, "They met.") with
        {
            Id = $"r{id}", Date = new EventDate(null, start, start.PlusDays(days), false),
        };
        return new Report(id, id, Facts.Of(told), new SourceOfReport($"d{id}", null, null, null));
    }
}
