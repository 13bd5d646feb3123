using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Syntax.Lemmas;

namespace Dragoman.Tests.Syntax;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Lemmatizer =
        new(ModelFile.Read(ModelFolder.Default.File(Lemmatizer.ModelName), Lemmatizer.Kind));

    [Theory]
    [InlineData("met", Upos.VERB, "VBD", "meet")]
    [InlineData("said", Upos.VERB, "VBD", "say")]
    [InlineData("has", Upos.AUX, "VBZ", "have")]
    [InlineData("signing", Upos.VERB, "VBG", "sign")]
    [InlineData("negotiated", Upos.VERB, "VBN", "negotiate")]
    [InlineData("envoys", Upos.NOUN, "NNS", "envoy")]
    [InlineData("treaties", Upos.NOUN, "NNS", "treaty")]
    [InlineData("n't", Upos.PART, "RB", "not")]
    [InlineData("Armenian", Upos.ADJ, "JJ", "Armenian")]
    [InlineData("Mirzoyan", Upos.PROPN, "NNP", "Mirzoyan")]
    public void Finds_the_base_form(string form, Upos upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemma(form, new LemmaContext(upos, LemmaContext.HashOf(xpos), false)));

    [Fact]
    public void A_capital_at_the_start_of_a_sentence_says_nothing() =>
        Assert.Equal("talk", Lemmatizer.Lemma("Talks", new LemmaContext(Upos.NOUN, LemmaContext.HashOf("NNS"), true)));

    [Theory]
    [InlineData("went", "go")]
    [InlineData("Ministers", "minister")]
    [InlineData("USA", "USA")]
    [InlineData("running", "run")]
    public void A_rule_leads_from_form_to_lemma(string form, string lemma)
    {
        Span<char> buffer = stackalloc char[LemmaRule.MaxLength];
        var rule = LemmaRule.Parse(LemmaRule.Between(form, lemma).Format());
        Assert.Equal(lemma, buffer[..rule.Apply(form, buffer)]);
    }
}
