using Dragoman.Bench.Ledger;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using Dragoman.Tests.Support;
using NodaTime;

namespace Dragoman.Tests.Ledger.Merging;

public sealed class MergeKeysTests
{
    [Fact]
    public void Reports_that_can_meet_share_a_key()
    {
        var random = new Random(5);
        var reports = Enumerable.Range(0, 300).Select(i => Report(random, i)).ToList();
        var met = 0;
        foreach (var a in reports)
        {
            foreach (var b in reports.Where(b => Grouping.Meet(a, b)))
            {
                Assert.True(a.Keys.Intersect(b.Keys).Any());
                met++;
            }
        }
        Assert.True(met > reports.Count);
    }

    [Fact]
    public void The_order_in_which_two_reports_are_named_changes_no_score()
    {
        var reports = new SyntheticNews(300).Documents().Select(d => new NewDocument(d, "", DateTimeOffset.UnixEpoch))
            .SelectMany(d => d.Reports).ToList();
        foreach (var a in reports.Take(60))
            foreach (var b in reports.Where(b => Grouping.Meet(a, b)))
                Assert.Equal(Comparison.Score(a, b), Comparison.Score(b, a));
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
