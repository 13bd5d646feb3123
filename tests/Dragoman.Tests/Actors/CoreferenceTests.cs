using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("Cavusoglu Cavusoglu PROPN NNP 2 nsubj\nspoke speak VERB VBD 0 root", "coref-surname")]
    [InlineData("He he PRON PRP 2 nsubj\nspoke speak VERB VBD 0 root", "coref-pronoun")]
    [InlineData("The the DET DT 2 det\nminister minister NOUN NN 3 nsubj\nspoke speak VERB VBD 0 root", "coref-title")]
    public void A_person_is_found_again_and_the_rule_is_told(string second, string rule)
    {
        var last = Last(SmallRegistry.Introduction + "\n\n" + second);
        Assert.Equal(("Mevlüt Çavuşoğlu", rule), (last.Actors[0].Name, last.Rule));
    }

    [Fact]
    public void A_man_is_not_she() => Assert.Equal(["Hillary Clinton"], Found("""
        Secretary Secretary PROPN NNP 2 compound
        Hillary Hillary PROPN NNP 4 nsubj
        Clinton Clinton PROPN NNP 2 flat
        spoke speak VERB VBD 0 root

        He he PRON PRP 2 nsubj
        left leave VERB VBD 0 root
        """, "2010-05-01").Select(mention => mention.Actors[0].Name));

    [Fact]
    public void An_unknown_name_that_stands_nearer_takes_the_pronoun() => Assert.DoesNotContain(Found(SmallRegistry.Introduction + """


        Zork Zork PROPN NNP 2 nsubj
        sang sing VERB VBD 0 root

        He he PRON PRP 2 nsubj
        left leave VERB VBD 0 root
        """), mention => mention.Rule == "coref-pronoun");

    [Fact]
    public void A_counterpart_has_the_same_office_of_the_other_country()
    {
        var last = Last("""
            Foreign Foreign ADJ JJ 2 amod
            Minister Minister PROPN NNP 3 compound
            Cavusoglu Cavusoglu PROPN NNP 4 nsubj
            met meet VERB VBD 0 root
            his his PRON PRP$ 7 nmod:poss
            Egyptian Egyptian ADJ JJ 7 amod
            counterpart counterpart NOUN NN 4 obj
            """);
        Assert.Equal(("EGY", "Foreign Minister", "coref-counterpart"), (last.Actors[0].Code, last.Actors[0].Office, last.Rule));
    }

    [Fact]
    public void Both_countries_are_the_last_two() => Assert.Equal(["JOR", "EGY"], Last("""
        Egypt Egypt PROPN NNP 4 nsubj
        and and CCONJ CC 3 cc
        Jordan Jordan PROPN NNP 1 conj
        spoke speak VERB VBD 0 root

        Both both DET DT 2 det
        countries country NOUN NNS 3 nsubj
        agreed agree VERB VBD 0 root
        """).Actors.Select(actor => actor.Code!).OrderDescending());

    [Fact]
    public void The_ministry_is_the_last_one_that_has_an_owner() => Assert.Equal(("EGY", "coref-organ"), Rule("""
        Egyptian Egyptian ADJ JJ 2 amod
        ministry ministry NOUN NN 3 nsubj
        spoke speak VERB VBD 0 root

        The the DET DT 2 det
        ministry ministry NOUN NN 3 nsubj
        spoke speak VERB VBD 0 root
        """));

    [Fact]
    public void The_group_is_the_last_armed_one() => Assert.Equal(("BLUE_FRONT", "coref-group"), Rule("""
        Blue Blue PROPN NNP 3 nsubj
        Front Front PROPN NNP 1 flat
        attacked attack VERB VBD 0 root

        The the DET DT 2 det
        group group NOUN NN 3 nsubj
        withdrew withdraw VERB VBD 0 root
        """));

    [Fact]
    public void A_range_means_all_its_items()
    {
        var list = Assert.Single(Found("""
            actors actor NOUN NNS 0 root
            ranging range VERB VBG 1 acl
            from from ADP IN 4 case
            Egypt Egypt PROPN NNP 2 obl
            to to ADP IN 6 case
            Jordan Jordan PROPN NNP 2 obl
            """), mention => mention.Rule == "list");
        Assert.Equal([0, 2], new[] { list.Head, list.Actors.Count });
    }

    private static (string?, string) Rule(string conllu) => Last(conllu) is var last ? (last.Actors[0].Code, last.Rule) : default;

    private static ActorMention Last(string conllu) => Found(conllu)[^1];

    private static IReadOnlyList<ActorMention> Found(string conllu, string day = "2020-05-01") =>
        SmallRegistry.Finder.Find(SmallRegistry.Article(day, SmallRegistry.Sentences(conllu))).All;
}
