using Dragoman.Events;
using Dragoman.Events.Triggers;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Triggers;

/// <summary>Lexicon lines found in trees.</summary>
public sealed class TriggerFinderTests
{
    [Fact]
    public void Finds_a_verb() => Assert.Equal("consult:meet", Single("""
        Ministers minister NOUN NNS 2 nsubj
        met meet VERB VBD 0 root
        """).Trigger.Id);

    [Fact]
    public void A_longer_line_blocks_a_shorter() => Assert.Empty(Find("""
        They they PRON PRP 2 nsubj
        met meet VERB VBD 0 root
        the the DET DT 4 det
        deadline deadline NOUN NN 2 obj
        """));

    [Fact]
    public void Finds_a_preposition_below_the_object() => Assert.Equal("phone", Single("""
        They they PRON PRP 2 nsubj
        spoke speak VERB VBD 0 root
        by by ADP IN 4 case
        phone phone NOUN NN 2 obl
        """).Trigger.Mode);

    [Fact]
    public void A_compound_noun_has_its_head_last() => Assert.Equal((1, EventType.CONSULT), Single("""
        phone phone NOUN NN 2 compound
        call call NOUN NN 0 root
        """) is var match ? (match.Word, match.Trigger.Type!.Value) : default);

    [Fact]
    public void The_object_may_stand_above_its_verb()
    {
        var lexicon = new TriggerLexicon([LexiconLine.Trigger("t", "lodge protest\tverb\tACCUSE\tdisapprove\t111\t\t\t\town")], [], []);
        var found = new TriggerFinder(lexicon).Find(Tree.Of("""
            protests protest NOUN NNS 0 root
            they they PRON PRP 3 nsubj
            lodged lodge VERB VBD 1 acl:relcl
            """));

        Assert.Equal([2, 0], Assert.Single(found).Words);
    }

    private static TriggerMatch Single(string tree) => Assert.Single(Find(tree));

    private static List<TriggerMatch> Find(string tree) => new TriggerFinder(Lexicon.English).Find(Tree.Of(tree));
}
