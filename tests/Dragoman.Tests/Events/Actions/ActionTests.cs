using Dragoman.Events;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Actions;

/// <summary>Events of types other than CONSULT, on trees built by hand.</summary>
public sealed class ActionTests
{
    [Fact]
    public void What_is_asked_for_is_no_event_beside_the_asking()
    {
        var coded = Assert.Single(Scene.Code("""
            Peru Peru PROPN NNP 2 nsubj @PER
            urged urge VERB VBD 0 root
            Chile Chile PROPN NNP 2 obj @CHL
            to to PART TO 5 mark
            free free VERB VB 2 xcomp
            prisoners prisoner NOUN NNS 5 obj
            """));

        Assert.Equal(EventType.REQUEST, coded.Type);
        Assert.Equal(new Position("calls_for", "release of prisoners"), coded.Position);
    }

    [Fact]
    public void The_other_side_may_own_what_is_rejected()
    {
        var coded = Assert.Single(Scene.Code("""
            Peru Peru PROPN NNP 2 nsubj @PER
            rejected reject VERB VBD 0 root
            Chile Chile PROPN NNP 5 nmod:poss @CHL
            's 's PART POS 3 case
            proposal proposal NOUN NN 2 obj
            """));

        Assert.Equal((EventType.REJECT, "CHL"), (coded.Type, coded.Recipients[0].Actor.Code));
    }

    [Fact]
    public void Announced_aid_is_a_promise()
    {
        var coded = Assert.Single(Scene.Code("""
            Peru Peru PROPN NNP 3 nsubj @PER
            will will AUX MD 3 aux
            send send VERB VB 0 root
            food food NOUN NN 3 obj
            to to ADP IN 6 case
            Chile Chile PROPN NNP 3 obl @CHL
            """));

        Assert.Equal((EventType.AGREE, EventStatus.Occurred, 2.5), (coded.Type, coded.Status, coded.Score));
    }

    [Fact]
    public void A_threat_reaches_into_its_complement()
    {
        var coded = Assert.Single(Scene.Code("""
            Peru Peru PROPN NNP 2 nsubj @PER
            threatened threaten VERB VBD 0 root
            to to PART TO 4 mark
            attack attack VERB VB 2 xcomp
            Chile Chile PROPN NNP 4 obj @CHL
            """));

        Assert.Equal((EventType.THREATEN, "violence", "CHL"), (coded.Type, coded.Mode, coded.Recipients[0].Actor.Code));
    }

    [Fact]
    public void Words_of_a_context_in_the_sentence_give_it()
    {
        var coded = Assert.Single(Scene.Code("""
            Peru Peru PROPN NNP 2 nsubj @PER
            criticised criticise VERB VBD 0 root
            Chile Chile PROPN NNP 2 obj @CHL
            over over ADP IN 6 case
            the the DET DT 6 det
            earthquake earthquake NOUN NN 2 obl
            """));

        Assert.Equal(["disasters"], coded.Contexts);
    }

    [Fact]
    public void Words_of_one_side_alone_are_domestic() => Assert.Empty(Scene.Code("""
        Lima Lima PROPN NNP 2 nsubj @PER:Lima
        criticised criticise VERB VBD 0 root
        Castro Castro PROPN NNP 2 obj @PER:Castro
        """));
}
