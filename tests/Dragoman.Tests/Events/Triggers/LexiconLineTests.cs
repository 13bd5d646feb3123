using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Events.Triggers;

namespace Dragoman.Tests.Events.Triggers;

/// <summary>The columns of the lexicons.</summary>
public sealed class LexiconLineTests
{
    [Fact]
    public void Reads_every_column()
    {
        var trigger = LexiconLine.Trigger(
            "reject", "call|put off talk\tverb\tREJECT\tmeet\t124\tA=subj R=with T=on,about\tboth,actor:state|person\tcancelled\town");

        Assert.Equal("reject:call|put off talk", trigger.Id);
        Assert.True(trigger.Elements[0].SetEquals(["call", "put"]));
        Assert.Equal((0, EventType.REJECT, "meet", "124"), (trigger.Head, trigger.Type!.Value, trigger.Mode, trigger.Cameo));
        Assert.Equal(["on", "about"], trigger.Frame.Topics);
        Assert.True(trigger.Needs.Recipient);
        Assert.Equal([ActorKind.State, ActorKind.Person], trigger.Needs.ActorKinds);
        Assert.Equal(EventStatus.Cancelled, trigger.Status);
    }

    [Fact]
    public void Empty_columns_take_defaults()
    {
        var trigger = LexiconLine.Trigger("assault", "air strike\tnoun\tASSAULT\t\t\t\t\t\town");

        Assert.Equal(1, trigger.Head);
        Assert.Equal(["poss", "by", "mod", "of"], trigger.Frame.Actors);
        Assert.Null(trigger.Status);
    }

    [Theory]
    [InlineData("meet\tverb\tCONSULT")]
    [InlineData("meet\tverb\tCHAT\t\t\t\t\t\town")]
    [InlineData("meet\tverb\tCONSULT\t\t\tX=subj\t\t\town")]
    [InlineData("meet\tverb\tCONSULT\t\t\t\tfriends\t\town")]
    public void A_wrong_line_is_told(string line) =>
        Assert.ThrowsAny<Exception>(() => LexiconLine.Trigger("t", line));
}
