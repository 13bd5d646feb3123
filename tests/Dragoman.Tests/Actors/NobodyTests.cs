namespace Dragoman.Tests.Actors;

public sealed class NobodyTests
{
    [Fact]
    public void A_name_that_ends_like_a_place_is_no_person() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        lawyer lawyer NOUN NN 3 compound
        Abbey Abbey PROPN NNP 3 compound
        Street Street PROPN NNP 4 nsubj
        burned burn VERB VBD 0 root
        """));

    [Theory]
    [InlineData("Egypt Egypt PROPN NNP 2 compound", null)]
    [InlineData("Egyptian Egyptian ADJ JJ 2 amod", "EGY")]
    public void An_expert_on_a_country_is_not_of_it(string country, string? code)
    {
        var conllu = country + """

            expert expert NOUN NN 3 compound
            Jane Jane PROPN NNP 5 nsubj
            Roe Roe PROPN NNP 3 flat
            spoke speak VERB VBD 0 root
            """;
        var person = SmallRegistry.Find("2020-05-01", conllu).Single(mention => mention.Actors[0].Name == "Jane Roe");
        Assert.Equal(code, person.Actors[0].Code);
    }

    [Fact]
    public void A_name_that_runs_into_that_of_a_place_is_no_person() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        lawyer lawyer NOUN NN 4 compound
        Abbey Abbey PROPN NNP 4 compound
        North North ADJ JJ 4 amod
        Street Street PROPN NNP 5 nsubj
        burned burn VERB VBD 0 root
        """));

    [Fact]
    public void A_road_is_no_state() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        Take take VERB VB 0 root
        Egypt Egypt PROPN NNP 1 obj
        - - PUNCT HYPH 2 punct
        75 75 NUM CD 2 nummod
        """));
}
