using Dragoman.Events.Relations;

namespace Dragoman.Tests.Events.Relations;

public sealed class MarkedPairTests
{
    [Fact]
    public void Marks_leave_the_text_and_become_stretches()
    {
        var pair = MarkedPair.Parse("On Friday, <s>Kenya</s> thanked <t>Ghana</t>'s army.");

        Assert.Equal("On Friday, Kenya thanked Ghana's army.", pair.Text);
        Assert.Equal("Kenya", pair.Actors[0].In(pair.Text));
        Assert.Equal("Ghana", pair.Recipients[0].In(pair.Text));
    }

    [Fact]
    public void A_mark_may_be_missing_or_stand_twice()
    {
        var pair = MarkedPair.Parse("<s>Rain</s> fell on <s>Monday</s>.");

        Assert.Equal(2, pair.Actors.Count);
        Assert.Empty(pair.Recipients);
    }

    [Fact]
    public void Blanks_inside_marks_do_not_stay() =>
        Assert.Equal("The union (AU) met.", MarkedPair.Parse("<s>The union (AU) </s>met.").Text);

    [Fact]
    public void A_mark_that_does_not_close_is_text() => Assert.Equal("a <s>b", MarkedPair.Parse("a <s>b").Text);
}
