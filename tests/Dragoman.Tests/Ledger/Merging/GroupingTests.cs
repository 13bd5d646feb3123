using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Store;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Ledger.Merging;

public sealed class GroupingTests
{
    private const string Fidan = "TUR:Hakan Fidan,RUS:Sergei Lavrov";

    [Fact]
    public void A_week_does_not_chain_two_days()
    {
        var groups = Groups(
            Report("a", Event(Fidan, "2024-03-04", "Fidan met Lavrov in Ankara on Monday.")),
            Report("b", Event(Fidan, "2024-03-04..2024-03-10", "Fidan met Lavrov this week.")),
            Report("c", Event(Fidan, "2024-03-06", "Fidan met Lavrov in Moscow on Wednesday.")));
        Assert.DoesNotContain("abc", groups);
        Assert.DoesNotContain("ac", groups);
    }

    [Theory]
    [InlineData("phone", "visit")]
    [InlineData("phone", "multilateral")]
    public void A_call_is_no_meeting(string mode, string other) => Assert.Equal(["a", "b"], Groups(
        Report("a", Event(Fidan, "2024-03-04", "Fidan and Lavrov discussed grain on Monday.") with { Mode = mode }),
        Report("b", Event(Fidan, "2024-03-04", "Fidan and Lavrov discussed grain on Monday.") with { Mode = other })));

    [Fact]
    public void Accusations_have_a_direction() => Assert.Equal(["a", "b"], Groups(
        Report("a", Coded.Event(EventType.ACCUSE, "IRN>ISR", "2024-03-04", "Iran accused Israel of the attack on the port.")),
        Report("b", Coded.Event(EventType.ACCUSE, "ISR>IRN", "2024-03-04", "Israel accused Iran of the attack on the port."))));

    [Fact]
    public void Plans_are_not_deeds() => Assert.Equal(["a", "b"], Groups(
        Report("a", Event(Fidan, "2024-03-04", "Fidan will meet Lavrov on Monday.") with { Status = EventStatus.Planned }),
        Report("b", Event(Fidan, "2024-03-04", "Fidan met Lavrov on Monday."))));

    [Fact]
    public void One_count_of_one_thing_is_one_entry_though_figures_differ() => Assert.Equal(["ab", "c"], Groups(
        Report("a", Claim("deaths", 12, "civilians", "2024-03-04", "Twelve civilians died in the shelling of Kherson.")),
        Report("b", Claim("deaths", 13, "civilians", "2024-03-04", "The shelling of Kherson killed 13 civilians.")),
        Report("c", Claim("deaths", 2400, "soldiers", "2024-03-04", "The ministry spoke of 2,400 soldiers lost since January."))));

    [Fact]
    public void Steps_of_one_resolution_are_one_instrument() => Assert.Equal(["ab", "c"], Groups(
        Report("a", Instrument("draft_resolution", "draft resolution on Sudan aid", "circulated", "2024-03-04")),
        Report("b", Instrument("resolution", "resolution on aid to Sudan", "adopted", "2024-03-09")),
        Report("c", Instrument("resolution", "resolution on Haiti", "adopted", "2024-03-09"))));

    /// <summary>Some 1,200 reports would be 700,000 comparisons; by kind they are few.</summary>
    [Fact]
    public void A_story_that_very_many_report_is_one_entry_and_quickly()
    {
        var reports = Enumerable.Range(0, 1200).Select(i => Report($"r{i:0000}",
            Event(Fidan, "2024-03-04", $"Fidan met Lavrov in Ankara, wrote paper number {i} in its {i % 7}th edition.") with
            {
                Place = i % 2 == 0 ? Coded.Place("Ankara", "TUR", 323786) : null,
            }));
        Assert.Single(Groups([.. reports]));
    }

    [Fact]
    public void People_have_the_last_word()
    {
        Report[] reports =
        [
            Report("a", Event(Fidan, "2024-03-04", "Fidan met Lavrov in Ankara on Monday.")),
            Report("b", Event(Fidan, "2024-03-04", "Lavrov was received by Fidan on Monday.")),
            Report("c", Event("FRA,DEU", "2024-05-04", "France and Germany met.")),
        ];
        var word = new Constraints();
        word.AddApart(["a"], ["b"]);
        word.AddTogether(["b", "c"]);
        Assert.Equal(["a", "bc"], Groups(word, reports));
    }

    private static List<string> Groups(params Report[] reports) => Groups(Constraints.None, reports);

    private static List<string> Groups(Constraints constraints, params Report[] reports) =>
        [.. Grouping.Components(reports, constraints).SelectMany(c => Grouping.Groups(c, constraints))
            .Select(g => string.Concat(g.Select(r => r.Facts.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static Event Event(string who, string date, string evidence) => Coded.Event(EventType.CONSULT, who, date, evidence);

    private static Report Report(string id, Event e) => Report(Facts.Of(e with { Id = id }));

    private static Report Report(string id, Facts facts) => Report(facts with { Id = id });

    private static Report Report(Facts facts) => new(
        Keys.Of(facts.Id), Keys.Of("document " + facts.Id), facts, new SourceOfReport(facts.Id, "Outlet " + facts.Id, null, null));

    private static Facts Claim(string measure, double figure, string of, string date, string evidence) =>
        Facts.Of(new Claim("", measure, new Amount(figure, figure, $"{figure}"))
        {
            Of = of, AsOf = Coded.Date(date), Place = Coded.Place("Kherson", "UKR", 706448),
            Evidence = [new Evidence(0, evidence.Length, evidence)],
        });

    private static Facts Instrument(string kind, string title, string action, string date) => Facts.Of(new Instrument("", kind, title)
    {
        Action = action, Body = "UN Security Council", Date = Coded.Date(date), Evidence = [new Evidence(0, title.Length, title)],
    });
}
