namespace Dragoman.Tests.Actors;

/// <summary>Parts of the world: "Gulf" of two states, "Nilotic" of three, for which the River League speaks.</summary>
public sealed class RegionsTests
{
    [Theory]
    [InlineData("The", "Gulf", "TUR+EGY")]
    [InlineData("Two", "Gulf", "TUR+EGY")]
    [InlineData("Three", "Gulf", "")]
    [InlineData("Several", "Gulf", "")]
    [InlineData("The", "Nilotic", "")]
    public void States_of_a_small_region_are_all_its_members(string before, string region, string codes) =>
        Assert.Equal(codes, Codes($"""
            {before} {before} DET DT 3 det
            {region} {region} PROPN NNP 3 compound
            states state NOUN NNS 4 nsubj
            spoke speak VERB VBD 0 root
            """));

    [Theory]
    [InlineData("Nilotic", "foreign", "ministers", "IGO")]
    [InlineData("Gulf", "foreign", "ministers", "TUR+EGY")]
    [InlineData("Nilotic", "senior", "officials", "")]
    [InlineData("Gulf", "senior", "officials", "")]
    [InlineData("Gulf", "foreign", "minister", "")]
    public void Ministers_of_a_region_are_its_states_or_who_speaks_for_them(string region, string word, string office, string codes) =>
        Assert.Equal(codes, Codes($"""
            {region} {region} ADJ JJ 3 amod
            {word} {word} ADJ JJ 3 amod
            {office} {office.TrimEnd('s')} NOUN NNS 4 nsubj
            spoke speak VERB VBD 0 root
            """));

    [Theory]
    [InlineData("The", "state", "EGY")]
    [InlineData("Both", "states", "TUR+EGY")]
    [InlineData("A", "state", "")]
    public void Some_of_its_states_are_those_that_the_article_named_last(string before, string noun, string codes) =>
        Assert.Equal(codes, Codes($"""
            Turkey Turkey PROPN NNP 2 nsubj
            spoke speak VERB VBD 0 root

            Egypt Egypt PROPN NNP 2 nsubj
            told tell VERB VBD 0 root
            America America PROPN NNP 2 obj

            {before} {before} DET DT 3 det
            Gulf Gulf PROPN NNP 3 compound
            {noun} state NOUN NNS 4 nsubj
            spoke speak VERB VBD 0 root
            """.Replace("America America PROPN NNP 2 obj", noun == "states" ? "us us PRON PRP 2 obj" : "America America PROPN NNP 2 obj",
            StringComparison.Ordinal)));

    [Fact]
    public void Of_two_in_one_sentence_none_is_the_one() => Assert.Equal("", Codes("""
        Turkey Turkey PROPN NNP 2 nsubj
        told tell VERB VBD 0 root
        Egypt Egypt PROPN NNP 2 obj

        The the DET DT 3 det
        Gulf Gulf PROPN NNP 3 compound
        state state NOUN NN 4 nsubj
        spoke speak VERB VBD 0 root
        """));

    /// <summary>The codes of the mention in the last sentence.</summary>
    private static string Codes(string conllu)
    {
        var sentences = SmallRegistry.Sentences(conllu);
        var last = SmallRegistry.Finder.Find(SmallRegistry.Article("2020-05-01", sentences)).All
            .LastOrDefault(mention => mention.Sentence == sentences.Length - 1);
        return string.Join('+', last?.Actors.Select(actor => actor.Code).OfType<string>() ?? []);
    }
}
