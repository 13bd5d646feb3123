using Dragoman.Actors;

namespace Dragoman.Tests.Actors;

public sealed class OfficeGrammarTests
{
    [Fact]
    public void An_unknown_minister_is_known_by_country_office_and_name()
    {
        var person = Assert.Single(Assert.Single(Find("""
            Egyptian Egyptian ADJ JJ 2 amod
            Minister Minister PROPN NNP 5 compound
            of of ADP IN 4 case
            Trade Trade PROPN NNP 2 nmod
            Noor Noor PROPN NNP 7 nsubj
            Vale Vale PROPN NNP 5 flat
            spoke speak VERB VBD 0 root
            """)).Actors);
        Assert.Equal(("Noor Vale", "EGY", "GOV"), (person.Name, person.Code, person.Sector));
    }

    [Fact]
    public void An_apposition_gives_the_name_before_it_an_office()
    {
        var mentions = Find("""
            Noor Noor PROPN NNP 9 nsubj
            Vale Vale PROPN NNP 1 flat
            , , PUNCT , 7 punct
            Egypt Egypt PROPN NNP 7 nmod:poss
            's 's PART POS 4 case
            foreign foreign ADJ JJ 7 amod
            minister minister NOUN NN 1 appos
            , , PUNCT , 7 punct
            spoke speak VERB VBD 0 root
            """);
        Assert.Equal([("office-grammar", 0), ("apposition", 6)], mentions.Select(mention => (mention.Rule, mention.Head)));
        Assert.All(mentions, mention => Assert.Equal(("Noor Vale", "EGY"), (mention.Actors[0].Name, mention.Actors[0].Code)));
    }

    [Fact]
    public void An_ambassador_belongs_to_the_sender_not_to_the_host() => Assert.Equal("TUR", Find("""
        Turkish Turkish ADJ JJ 2 amod
        Ambassador Ambassador PROPN NNP 5 compound
        to to ADP IN 4 case
        Egypt Egypt PROPN NNP 2 nmod
        Noor Noor PROPN NNP 7 nsubj
        Vale Vale PROPN NNP 5 flat
        spoke speak VERB VBD 0 root
        """).Single().Actors[0].Code);

    [Fact]
    public void What_the_text_says_is_kept_as_an_office_with_its_evidence()
    {
        var article = SmallRegistry.Article("2024-05-01", SmallRegistry.Sentences("""
            Egyptian Egyptian ADJ JJ 2 amod
            President President PROPN NNP 3 compound
            Noor Noor PROPN NNP 5 nsubj
            Vale Vale PROPN NNP 3 flat
            spoke speak VERB VBD 0 root
            """));
        var fact = Assert.Single(SmallRegistry.Finder.Find(article).Offices);
        Assert.Equal(("Noor Vale", "President", "head_of_state", "EGY"), (fact.Person, fact.Office, fact.Role, fact.Country));
        Assert.Equal("Egyptian President Noor Vale", fact.Evidence.In(article.Text).ToString());
    }

    [Fact]
    public void A_learned_office_serves_articles_of_its_time()
    {
        var finder = SmallRegistry.Finder.With([new OfficeFact("Noor Vale", "President", "head_of_state", "EGY", new(2024, 5, 1),
            default)]);
        const string sentence = "President President PROPN NNP 2 compound\nVale Vale PROPN NNP 3 nsubj\nspoke speak VERB VBD 0 root";
        Assert.Equal("Noor Vale", finder.Find(SmallRegistry.Article("2024-08-01",
            SmallRegistry.Sentences(sentence))).All.Single().Actors[0].Name);
        Assert.Null(finder.Find(SmallRegistry.Article("2010-08-01", SmallRegistry.Sentences(sentence))).All.Single().Actors[0].Code);
    }

    private static IReadOnlyList<ActorMention> Find(string conllu) => SmallRegistry.Find("2020-05-01", conllu);
}
