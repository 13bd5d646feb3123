using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

/// <summary>Office-holders whom nobody knows and who are given no country.</summary>
public sealed class HomeLinkTests
{
    private const string Dateline = """
        CAIRO Cairo PROPN NNP 0 root
        — — PUNCT : 1 punct
        """;

    private const string Egypt = """
        Egypt Egypt PROPN NNP 2 nsubj
        spoke speak VERB VBD 0 root
        """;

    private const string Jordan = """
        Jordan Jordan PROPN NNP 2 nsubj
        spoke speak VERB VBD 0 root
        """;

    private const string Zork = """
        Prime Prime ADJ NNP 2 amod
        Minister Minister PROPN NNP 3 compound
        Ana Ana PROPN NNP 5 nsubj
        Zork Zork PROPN NNP 3 flat
        left leave VERB VBD 0 root
        """;

    [Fact]
    public void The_dateline_gives_the_country_of_a_minister() =>
        Assert.Equal(("EGY", "coref-dateline"), Of("2014-05-01", Dateline, Egypt, Jordan, Zork));

    [Fact]
    public void A_place_of_talks_does_not() =>
        Assert.Equal((null, "office-grammar"), Of("2014-05-01", Dateline, Jordan, Jordan, Jordan, Zork));

    [Fact]
    public void The_one_state_that_the_article_is_about_does() =>
        Assert.Equal(("EGY", "coref-article"), Of("2014-05-01", Egypt, Egypt, Egypt, Jordan, Zork));

    [Fact]
    public void Of_two_states_neither_does() => Assert.Equal((null, "office-grammar"), Of("2014-05-01", Egypt, Jordan, Zork));

    [Fact]
    public void The_state_whose_officials_the_sentence_names_does() => Assert.Equal(("EGY", "coref-near"), Of("2014-05-01", Jordan, """
        Egyptian Egyptian ADJ JJ 2 amod
        officials official NOUN NNS 3 nsubj
        awaited await VERB VBD 0 root
        Prime Prime ADJ NNP 5 amod
        Minister Minister PROPN NNP 6 compound
        Ana Ana PROPN NNP 3 obj
        Zork Zork PROPN NNP 6 flat
        """));

    [Theory]
    [InlineData("2016-05-01", null)]
    [InlineData("2031-05-01", "EGY")]
    [InlineData("", null)]
    public void Not_while_somebody_else_is_known_to_hold_the_office(string day, string? code) =>
        Assert.Equal(code, Of(day, Dateline, Egypt, Zork).Item1);

    [Fact]
    public void Not_to_a_state_without_such_an_office() => Assert.Null(Of("2014-05-01", Dateline.Replace("CAIRO Cairo", "ANKARA Ankara",
        StringComparison.Ordinal), Egypt.Replace("Egypt", "Turkey", StringComparison.Ordinal), Zork).Item1);

    [Fact]
    public void Not_where_a_word_before_the_title_may_say_whose_it_is() => Assert.Null(Of("2014-05-01", Dateline, Egypt, """
        Zemblan Zemblan ADJ JJ 3 amod
        Prime Prime ADJ NNP 3 amod
        Minister Minister PROPN NNP 4 compound
        Ana Ana PROPN NNP 6 nsubj
        Zork Zork PROPN NNP 4 flat
        left leave VERB VBD 0 root
        """).Item1);

    [Fact]
    public void What_is_found_so_holds_for_the_name_before_and_after_but_is_no_fact_to_keep()
    {
        const string name = """
            Zork Zork PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            """;
        var found = Find("2014-05-01", name, Dateline, Egypt, Zork, name);
        Assert.Equal(["EGY", "EGY", "EGY"], found.All.Where(m => m.Actors[0].Name == "Ana Zork").Select(m => m.Actors[0].Code!));
        Assert.Empty(found.Offices);
    }

    private static (string?, string) Of(string day, params string[] sentences) =>
        Find(day, sentences).All.Last(m => m.Actors[0].Name == "Ana Zork") is var last ? (last.Actors[0].Code, last.Rule) : default;

    private static ActorMentions Find(string day, params string[] sentences) =>
        SmallRegistry.Finder.Find(SmallRegistry.Article(day, SmallRegistry.Sentences(string.Join("\n\n", sentences))));
}
