namespace Dragoman.Tests.Actors;

public sealed class ActorSenseTests
{
    [Fact]
    public void A_country_inside_the_name_of_a_person_is_no_state() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        Jordan Jordan PROPN NNP 3 nsubj
        Smith Smith PROPN NNP 1 flat
        sang sing VERB VBD 0 root
        """));

    [Fact]
    public void A_longer_name_that_only_looks_like_a_country_is_none() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        New New ADJ NNP 2 amod
        Jordan Jordan PROPN NNP 3 nsubj
        grew grow VERB VBD 0 root
        """));

    [Theory]
    [InlineData("basketball", 0)]
    [InlineData("Amman", 1)]
    public void The_company_that_a_name_keeps_decides(string cue, int mentions) => Assert.Equal(mentions, SmallRegistry.Shown("", $"""
        Jordan Jordan PROPN NNP 2 nsubj
        likes like VERB VBZ 0 root
        {cue} {cue} NOUN NN 2 obj
        """).Count(shown => shown.StartsWith("Jordan", StringComparison.Ordinal)));

    [Fact]
    public void A_news_agency_is_background() => Assert.True(Assert.Single(SmallRegistry.Find("2020-05-01", """
        Morning Morning PROPN NNP 3 nsubj
        Wire Wire PROPN NNP 1 flat
        reported report VERB VBD 0 root
        """)).IsBackground);

    [Theory]
    [InlineData("2018-05-01", 2)]
    [InlineData("2021-05-01", 1)]
    public void A_bloc_has_the_members_of_its_day(string day, int members)
    {
        var bloc = Assert.Single(SmallRegistry.Find(day, "Trio Trio PROPN NNP 2 nsubj\nmet meet VERB VBD 0 root"));
        Assert.Equal(members, bloc.Actors.Count);
    }

    [Fact]
    public void The_pronoun_us_is_not_the_united_states() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        TELL TELL VERB VB 0 root
        US we PRON PRP 1 iobj
        EVERYTHING EVERYTHING PRON NN 1 obj
        """));
}
