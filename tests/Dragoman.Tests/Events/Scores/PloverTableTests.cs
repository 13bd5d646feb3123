using Dragoman.Events;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Scores;

public sealed class PloverTableTests
{
    [Theory]
    [InlineData(EventType.RETREAT, "withdraw", 8, 2)]
    [InlineData(EventType.ASSAULT, "drone", -9.5, 4)]
    [InlineData(EventType.ACCUSE, null, -3, 3)]
    public void A_mode_has_its_own_score_and_quad(EventType type, string? mode, double score, int quad)
    {
        var row = Lexicon.Plover.Of(type, mode);

        Assert.Equal((score, quad), (row.Score, row.Quad));
    }

    [Fact]
    public void An_unknown_mode_falls_back_to_its_type() =>
        Assert.Equal(Lexicon.Plover.Of(EventType.AID, null), Lexicon.Plover.Of(EventType.AID, "no such mode"));

    [Theory]
    [InlineData("192", EventType.COERCE, "seize")]
    [InlineData("116", EventType.SANCTION, "convict")]
    public void Cameo_codes_lead_to_type_and_mode(string code, EventType type, string mode) =>
        Assert.Equal((type, mode), Lexicon.Plover.FromCameo(code));

    [Fact]
    public void Every_type_has_a_row() =>
        Assert.All(Enum.GetValues<EventType>(), type => Assert.NotEmpty(Lexicon.Plover.Of(type, null).Cameo));

    [Fact]
    public void Every_mode_of_the_trigger_lexicons_is_in_the_table() =>
        Assert.All(Lexicon.Triggers.Where(t => t.Type is not null && t.Mode is not null),
            t => Assert.Contains(t.Mode, Lexicon.Plover.Modes(t.Type!.Value)));
}
