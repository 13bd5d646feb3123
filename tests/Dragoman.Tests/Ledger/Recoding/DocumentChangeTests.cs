using Dragoman.Events;
using Dragoman.Ledger.Recoding;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger.Recoding;

public sealed class DocumentChangeTests
{
    private static readonly Event s_met = Coded.Event(EventType.CONSULT, "TUR,RUS", "2024-03-05", "They met on Tuesday.");
    private static readonly Event s_spoke = Coded.Event(EventType.CONSULT, "FRA>DEU", "2024-03-06", "Paris called Berlin.") with
    {
        Evidence = [new Evidence(100, 120, "Paris called Berlin.")],
    };

    [Fact]
    public void The_same_reading_changes_nothing() =>
        Assert.Empty(DocumentChange.Between(Document(s_met, s_spoke), Document(s_met, s_spoke)).Reports);

    [Fact]
    public void A_changed_report_tells_each_field_before_and_after()
    {
        var after = Document(s_met with { Mode = "visit", Status = EventStatus.Planned }, s_spoke);
        var report = Assert.Single(DocumentChange.Between(Document(s_met, s_spoke), after).Reports);
        Assert.Equal(("changed", "d-0"), (report.Change, report.Id));
        Assert.Equal([new("mode", "", "visit"), new FieldChange("status", "occurred", "planned")], report.Fields);
    }

    [Fact]
    public void What_comes_and_goes_is_told_as_such()
    {
        var report = Assert.Single(DocumentChange.Between(Document(s_met), Document(s_met, s_spoke)).Reports);
        Assert.Equal(("added", "CONSULT occurred, FRA (FRA) → DEU (DEU), 2024-03-06: Paris called Berlin."),
            (report.Change, FactsInWords.Line(report.After!)));
        Assert.Equal("gone", Assert.Single(DocumentChange.Between(Document(s_met, s_spoke), Document(s_met)).Reports).Change);
    }

    [Fact]
    public void A_sentence_that_got_another_id_is_one_report_that_changed()
    {
        var before = Document(s_met);
        var after = before with { Events = [before.Events[0] with { Id = "new", Type = EventType.AGREE }] };
        var report = Assert.Single(DocumentChange.Between(before, after).Reports);
        Assert.Equal(("changed", "new", "type"), (report.Change, report.Id, Assert.Single(report.Fields).Field));
    }

    private static CodedDocument Document(params Event[] events) => Coded.Document("d", "2024-03-06", events);
}
