using Dragoman.Events;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events;

public sealed class StrictPloverTests
{
    [Theory]
    [InlineData(EventType.CONSULT, EventStatus.Planned, EventType.AGREE)]
    [InlineData(EventType.RETREAT, EventStatus.Planned, EventType.CONCEDE)]
    [InlineData(EventType.MOBILIZE, EventStatus.Planned, EventType.THREATEN)]
    [InlineData(EventType.REQUEST, EventStatus.Planned, EventType.REQUEST)]
    [InlineData(EventType.CONSULT, EventStatus.Cancelled, EventType.REJECT)]
    [InlineData(EventType.AID, EventStatus.Cancelled, EventType.SANCTION)]
    [InlineData(EventType.CONSULT, EventStatus.Denied, EventType.REJECT)]
    [InlineData(EventType.ASSAULT, EventStatus.Occurred, EventType.ASSAULT)]
    public void Status_becomes_type(EventType type, EventStatus status, EventType expected)
    {
        var converted = Convert(type, status);

        Assert.Equal(expected, converted!.Type);
        Assert.Equal(EventStatus.Occurred, converted.Status);
    }

    [Theory]
    [InlineData(EventType.ASSAULT, EventStatus.Denied)]
    [InlineData(EventType.AID, EventStatus.Proposed)]
    [InlineData(EventType.CONSULT, EventStatus.Hypothetical)]
    public void What_did_not_happen_is_left_out(EventType type, EventStatus status) => Assert.Null(Convert(type, status));

    [Fact]
    public void Score_and_code_follow_the_new_type()
    {
        var converted = Convert(EventType.CONSULT, EventStatus.Planned)!;

        Assert.Equal((2.5, "030"), (converted.Score, converted.Cameo));
    }

    private static Event? Convert(EventType type, EventStatus status) =>
        new StrictPlover(Lexicon.Plover).Convert(Coded.Event(type, "KEN > UGA", null, "text", status));
}
