using Dragoman.Events.Contexts;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Contexts;

public sealed class ContextFeaturesTests
{
    private static readonly DetailLexicon s_lexicon = new(
        ["natural_resource\tgas\town", "repression\ttear gas\town", "military\tgeneral\town", "legal\tgeneral\town"], []);

    [Fact]
    public void Words_inside_a_longer_expression_propose_nothing() => Assert.Equal(["repression"], Proposed("""
        tear tear NOUN NN 2 compound
        gas gas NOUN NN 0 root
        """));

    [Fact]
    public void A_word_of_two_contexts_proposes_both() => Assert.Equal(["military", "legal"], Proposed("""
        the the DET DT 2 det
        general general NOUN NN 0 root
        """));

    private static string[] Proposed(string tree) =>
        [.. ContextFeatures.Propose(Tree.Of(tree), s_lexicon).Keys.Select(context => s_lexicon.Contexts[context])];
}
