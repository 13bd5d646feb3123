namespace Dragoman.Tests.Actors;

public sealed class UnknownPersonTests
{
    [Fact]
    public void A_given_name_and_a_surname_are_a_person_whom_the_surname_means_later()
    {
        var sentences = SmallRegistry.Sentences("""
            Jane Jane PROPN NNP 3 nsubj
            Roe Roe PROPN NNP 1 flat
            ran run VERB VBD 0 root

            Roe Roe PROPN NNP 2 nsubj
            fell fall VERB VBD 0 root
            """);
        var mentions = SmallRegistry.Finder.Find(SmallRegistry.Article("2020-05-01", sentences)).All;
        Assert.Equal([("Jane Roe", "person"), ("Jane Roe", "coref-surname")], mentions.Select(m => (m.Actors[0].Name, m.Rule)));
        Assert.All(mentions, mention => Assert.Null(mention.Actors[0].Code));
    }

    [Fact]
    public void A_street_is_no_person() => Assert.Empty(SmallRegistry.Find("2020-05-01", """
        Jane Jane PROPN NNP 2 compound
        Street Street PROPN NNP 3 nsubj
        slept sleep VERB VBD 0 root
        """));

    [Theory]
    [InlineData("lawyer", "EGY", "CVL", "Egyptian lawyer Jane Roe")]
    [InlineData("runner", "EGY", "CVL", "Jane Roe")]
    public void Nationality_and_trade_tell_the_country(string trade, string code, string sector, string text)
    {
        var mention = SmallRegistry.Find("2020-05-01", $"""
            Egyptian Egyptian ADJ JJ 3 amod
            {trade} {trade} NOUN NN 3 compound
            Jane Jane PROPN NNP 5 nsubj
            Roe Roe PROPN NNP 3 flat
            won win VERB VBD 0 root
            """).Single(m => !m.IsBackground);
        var length = mention.Span.End - mention.Span.Start;
        Assert.Equal((code, sector, text.Length), (mention.Actors[0].Code, mention.Actors[0].Sector, length));
    }

    [Fact]
    public void Ministers_from_a_region_are_of_its_states() => Assert.Equal(["TUR", "EGY"], SmallRegistry.Find("2020-05-01", """
        Foreign foreign ADJ JJ 2 amod
        ministers minister NOUN NNS 7 nsubj
        from from ADP IN 6 case
        across across ADP IN 6 case
        the the DET DT 6 det
        Gulf Gulf PROPN NNP 2 nmod
        met meet VERB VBD 0 root
        """).Single().Actors.Select(actor => actor.Code!));

    [Fact]
    public void A_region_alone_is_no_actor() => Assert.Empty(SmallRegistry.Find("2020-05-01", """
        War war NOUN NN 5 nsubj
        in in ADP IN 4 case
        the the DET DT 4 det
        Gulf Gulf PROPN NNP 1 nmod
        began begin VERB VBD 0 root
        """));

    [Fact]
    public void A_surname_may_be_a_month() => Assert.Equal("President Jane May", SmallRegistry.Find("2020-05-01", """
        President President PROPN NNP 2 compound
        Jane Jane PROPN NNP 4 nsubj
        May May PROPN NNP 2 flat
        spoke speak VERB VBD 0 root
        """).Single().Span is var span ? "President Jane May"[span.Start..span.End] : "");
}
