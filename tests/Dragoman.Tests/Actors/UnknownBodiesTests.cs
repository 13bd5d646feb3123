using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class UnknownBodiesTests
{
    [Theory]
    [InlineData("Egyptian", "River", "Alliance", "EGY Egyptian River Alliance")]
    [InlineData("Egyptian", "Liberation", "Army", "EGYPTIAN_LIBERATION_ARMY Egyptian Liberation Army")]
    [InlineData("Zemblan", "People", "Party", " Zemblan People Party")]
    public void A_party_or_rebel_army_is_one_name(string first, string second, string head, string actor)
    {
        var found = Assert.Single(Find(first, second, head)).Actors[0];
        Assert.Equal(actor, $"{found.Code} {found.Name}");
    }

    [Theory]
    [InlineData("Zemblan", "Justice and Zemblan Party")]
    [InlineData("Egyptian", "Egyptian Party")]
    public void A_name_may_have_and_in_it_but_not_before_a_state(string second, string name) =>
        Assert.Equal(name, SmallRegistry.Find("2020-05-01", $"""
            Justice Justice PROPN NNP 4 compound
            and and CCONJ CC 3 cc
            {second} {second} PROPN NNP 1 conj
            Party Party PROPN NNP 5 nsubj
            spoke speak VERB VBD 0 root
            """)[^1].Actors[0].Name);

    [Fact]
    public void The_army_of_a_state_is_the_states() =>
        Assert.Equal("Egypt", Assert.Single(Find("Egyptian", "armed", "Army")).Actors[0].Name);

    [Fact]
    public void An_owner_before_it_gives_its_country_and_people_after_it_act_for_it()
    {
        var mentions = SmallRegistry.Find("2020-05-01", """
            Jordan Jordan PROPN NNP 5 nmod:poss
            's 's PART POS 1 case
            River River PROPN NNP 4 compound
            Party Party PROPN NNP 5 compound
            officials official NOUN NNS 6 nsubj
            spoke speak VERB VBD 0 root
            """);
        Assert.Equal(("River Party", "JOR", 4, "PTY"),
            mentions[^1] is { Actors: [var party], Head: var head } ? (party.Name, party.Code, head, party.Sector) : default);
    }

    [Fact]
    public void A_name_that_goes_on_after_the_noun_is_whole() => Assert.Equal("Front for the Liberation of Egypt", Assert.Single(
        SmallRegistry.Find("2020-05-01", """
            The the DET DT 2 det
            Front Front PROPN NNP 8 nsubj
            for for ADP IN 5 case
            the the DET DT 5 det
            Liberation Liberation PROPN NNP 2 nmod
            of of ADP IN 7 case
            Egypt Egypt PROPN NNP 5 nmod
            spoke speak VERB VBD 0 root
            """)).Actors[0].Name);

    [Fact]
    public void A_known_group_stays_the_registrys() => Assert.Equal("BLUE_FRONT", Assert.Single(SmallRegistry.Find("2020-05-01", """
        Blue Blue PROPN NNP 2 compound
        Front Front PROPN NNP 3 nsubj
        spoke speak VERB VBD 0 root
        """)).Actors[0].Code);

    private static IReadOnlyList<ActorMention> Find(string first, string second, string head) => SmallRegistry.Find("2020-05-01", $"""
        {first} {first} ADJ JJ 3 amod
        {second} {second} {(char.IsUpper(second[0]) ? "PROPN NNP 3 compound" : "ADJ JJ 3 amod")}
        {head} {head} PROPN NNP 4 nsubj
        spoke speak VERB VBD 0 root
        """);
}
