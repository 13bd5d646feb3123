using Dragoman.Actors;
using Dragoman.App.Scoring;
using Dragoman.Events;
using Dragoman.Places;
using Dragoman.Reading;
using NodaTime;

namespace Dragoman.Tests.App;

public sealed class ScoringTests
{
    private const string Sentence = "The ministers met in Oslo.";

    [Fact]
    public void Same_codes_mode_and_status_are_a_strict_match()
    {
        var scores = Score([Contact(null, "NOR", "SWE")], [Gold("meeting", "occurred", "SWE", "NOR")]);
        Assert.Equal(new Score(1, 1, 1), scores.Contacts.Strict);
        Assert.Empty(scores.Errors());
    }

    [Fact]
    public void A_wrong_mode_is_relaxed_only()
    {
        var scores = Score([Contact("phone", "NOR", "SWE")], [Gold("meeting", "occurred", "SWE", "NOR")]);
        Assert.Equal(new Score(0, 1, 1), scores.Contacts.Strict);
        Assert.Equal(new Score(1, 1, 1), scores.Contacts.Relaxed);
    }

    [Fact]
    public void A_mode_named_as_also_right_counts()
    {
        var gold = Gold("visit", "occurred", "SWE", "NOR") with { ModeAlt = ["meeting"] };
        Assert.Equal(1, Score([Contact(null, "NOR", "SWE")], [gold]).Contacts.Strict.Right);
    }

    [Fact]
    public void Optional_items_are_neither_misses_nor_false_alarms()
    {
        var gold = Gold("meeting", "occurred", "SWE", "NOR") with { Optional = true };
        Assert.Equal(new Score(0, 0, 0), Score([Contact(null, "NOR", "SWE")], [gold]).Contacts.Strict);
        Assert.Equal(new Score(0, 0, 0), Score([], [gold]).Contacts.Strict);
    }

    [Fact]
    public void Less_than_half_of_the_codes_is_no_match()
    {
        var scores = Score([Contact(null, "NOR", "FIN", "DNK")], [Gold("meeting", "occurred", "SWE", "NOR")]);
        Assert.Equal(new Score(0, 1, 1), scores.Contacts.Relaxed);
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-03", "2024-05-03", true)]
    [InlineData("2024-05-03", "2024-05-01", "2024-05-05", false)]
    [InlineData("2024-05", "2024-05-01", "2024-05-31", true)]
    [InlineData("2024-05", "2024-05-01", "2024-06-30", false)]
    public void A_gold_day_is_the_predicted_day_and_a_gold_month_contains_it(string gold, string start, string end, bool right)
    {
        var parse = NodaTime.Text.LocalDatePattern.Iso;
        Assert.Equal(right, ContactScorer.DateIsRight(new(null, parse.Parse(start).Value, parse.Parse(end).Value, false), gold));
    }

    [Theory]
    [InlineData("Brasilia", "BRA", true)]
    [InlineData("Brasilia", "ARG", false)]
    [InlineData("Lima", "BRA", false)]
    public void A_place_is_right_by_country_and_name(string name, string country, bool right)
    {
        var place = new EventPlace("Brasília", new Place("Brasília", "BRA", -15.8, -47.9, null));
        Assert.Equal(right, ContactScorer.PlaceIsRight(place, new(name, country)));
    }

    [Fact]
    public void Event_targets_must_overlap_or_both_be_empty()
    {
        var gold = new GoldEvent("ACCUSE", ["NOR"], ["SWE"], "occurred", Sentence);
        Assert.Equal(1, Score([Accusation("NOR", "SWE")], [], [gold]).Events.Relaxed.Right);
        Assert.Equal(0, Score([Accusation("NOR")], [], [gold]).Events.Relaxed.Right);
        Assert.Equal(1, Score([Accusation("NOR")], [], [gold with { Target = [] }]).Events.Relaxed.Right);
    }

    [Theory]
    [InlineData("deaths", null, 100.4, "killed", "100", 1)]
    [InlineData("deaths", null, 103, "killed", "100", 0)]
    [InlineData("share", "percent", 85, "displaced_pct", "85", 1)]
    [InlineData("aid", "EUR", 5e6, "aid_eur", "[5000000, 6000000]", 1)]
    [InlineData("injured", null, 12, "deaths", "12", 0)]
    public void Claims_match_by_family_and_number(string measure, string? unit, double number, string gold, string value, int right)
    {
        var claim = new Claim("c", measure, new(number, number, "")) { Unit = unit, Evidence = [new(0, 1, Sentence)] };
        var goldClaim = new GoldClaim(gold, System.Text.Json.JsonDocument.Parse(value).RootElement, Sentence);
        var card = new Scorecard();
        card.Add(Document([], [claim]), new("d", [], [], [goldClaim]));
        Assert.Equal(right, card.Claims.Right.Right);
    }

    [Fact]
    public void Calibration_is_the_distance_between_confidence_and_accuracy()
    {
        var scores = Score([Contact(null, "NOR", "SWE") with { Confidence = 0.75 }], [Gold("meeting", "occurred", "SWE", "NOR")]);
        Assert.Equal(0.25, scores.Calibration.Error, 6);
    }

    private static Scorecard Score(Event[] events, GoldContact[] contacts, params GoldEvent[] others)
    {
        var card = new Scorecard();
        card.Add(Document(events, []), new("d", contacts, others, []));
        return card;
    }

    private static CodedDocument Document(Event[] events, Claim[] claims) => new(new Article("d", Sentence), events, claims, [], []);

    private static Event Contact(string? mode, params string[] codes) => new("e", EventType.CONSULT, EventStatus.Occurred)
    {
        Mode = mode,
        Actors = [.. codes.Select(State)],
        Date = new(null, new LocalDate(2024, 5, 3), new LocalDate(2024, 5, 3), false),
        Evidence = [new(0, Sentence.Length, Sentence)],
    };

    private static Event Accusation(string actor, params string[] recipients) => new("e", EventType.ACCUSE, EventStatus.Occurred)
    {
        Actors = [State(actor)],
        Recipients = [.. recipients.Select(State)],
        Evidence = [new(0, Sentence.Length, Sentence)],
    };

    private static Participant State(string code) => new(code, new Actor(code, ActorKind.State, code));

    private static GoldContact Gold(string mode, string status, params string[] codes) => new(mode, status, codes, Sentence);
}
