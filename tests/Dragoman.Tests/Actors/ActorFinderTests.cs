using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class ActorFinderTests
{
    [Fact]
    public void Country_office_and_name_are_one_mention_headed_as_the_tree_has_it()
    {
        var mention = Assert.Single(SmallRegistry.Find("2020-05-01", """
            Turkish Turkish ADJ JJ 3 amod
            Foreign Foreign ADJ JJ 3 amod
            Minister Minister PROPN NNP 4 compound
            Mevlut Mevlut PROPN NNP 6 nsubj
            Cavusoglu Cavusoglu PROPN NNP 4 flat
            spoke speak VERB VBD 0 root
            """));

        Assert.Equal((0, 4, 3), (mention.First, mention.Last, mention.Head));
        Assert.Equal(new Actor("Mevlüt Çavuşoğlu", ActorKind.Person, "TUR")
        {
            Cameo = "TURGOV", Sector = "GOV", Country = "TUR", Office = "Foreign Minister", Entity = "TUR/mevlüt-çavuşoğlu",
        }, Assert.Single(mention.Actors));
    }

    [Theory]
    [InlineData("1995-06-01", "President", "William Clinton")]
    [InlineData("2010-06-01", "Secretary", "Hillary Clinton")]
    public void Surname_after_an_office_is_who_held_it_on_that_day(string day, string office, string name)
    {
        var mention = Assert.Single(SmallRegistry.Find(day, $"""
            {office} {office} PROPN NNP 2 compound
            Clinton Clinton PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            """));
        Assert.Equal(name, Assert.Single(mention.Actors).Name);
    }

    [Theory]
    [InlineData("Sergey")]
    [InlineData("Sergei")]
    [InlineData("SERGEY")]
    public void Transliterations_and_capitals_are_one_name(string given)
    {
        var mention = Assert.Single(SmallRegistry.Find("2020-05-01", $"""
            Minister Minister PROPN NNP 2 compound
            {given} {given} PROPN NNP 4 nsubj
            Lavrov Lavrov PROPN NNP 2 flat
            spoke speak VERB VBD 0 root
            """.Replace("Minister Minister", "President President", StringComparison.Ordinal)));
        Assert.Equal("Sergey Lavrov", Assert.Single(mention.Actors).Name);
    }

    [Fact]
    public void Capital_acts_as_its_government_but_not_as_a_place()
    {
        Assert.Equal(["Ankara=TUR Türkiye"], SmallRegistry.Shown("2020-05-01", """
            Ankara Ankara PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            """));
        Assert.Empty(SmallRegistry.Shown("2020-05-01", """
            They they PRON PRP 2 nsubj
            spoke speak VERB VBD 0 root
            in in ADP IN 4 case
            Ankara Ankara PROPN NNP 2 obl
            """));
    }

    [Fact]
    public void Demonym_of_a_thing_is_background_and_of_officials_is_the_state()
    {
        var mentions = SmallRegistry.Find("2020-05-01", """
            Turkish Turkish ADJ JJ 2 amod
            officials official NOUN NNS 3 nsubj
            bought buy VERB VBD 0 root
            Russian Russian ADJ JJ 5 amod
            gas gas NOUN NN 3 obj
            """);
        Assert.Equal([(1, false, "TUR"), (3, true, "RUS")], mentions.Select(m => (m.Head, m.IsBackground, m.Actors[0].Code!)));
    }

    [Fact]
    public void Ministers_of_several_states_are_one_mention_of_all()
    {
        Assert.Equal(["foreign ministers of Egypt, Jordan and Turkey=EGY Egypt+JOR Jordan+TUR Türkiye"], SmallRegistry.Shown("", """
            1	foreign	foreign	ADJ	JJ	_	2	amod	_	_
            2	ministers	minister	NOUN	NNS	_	9	nsubj	_	_
            3	of	of	ADP	IN	_	4	case	_	_
            4	Egypt	Egypt	PROPN	NNP	_	2	nmod	_	SpaceAfter=No
            5	,	,	PUNCT	,	_	6	punct	_	_
            6	Jordan	Jordan	PROPN	NNP	_	4	conj	_	_
            7	and	and	CCONJ	CC	_	8	cc	_	_
            8	Turkey	Turkey	PROPN	NNP	_	4	conj	_	_
            9	met	meet	VERB	VBD	_	0	root	_	_
            """));
    }
}
