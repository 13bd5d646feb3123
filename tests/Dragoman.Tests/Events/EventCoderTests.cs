using Dragoman.Tests.Codebook;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events;

/// <summary>From a hand-built tree to contacts: grammar without models.</summary>
public sealed class EventCoderTests
{
    [Fact]
    public void Subject_and_with_phrase_meet() => Is("CONSULT/- occurred: KEN + UGA; on 2024-03-04; at Entebbe", """
        Ruto Ruto PROPN NNP 2 nsubj @KEN:William_Ruto
        met meet VERB VBD 0 root
        with with ADP IN 4 case
        Museveni Museveni PROPN NNP 2 obl @UGA:Yoweri_Museveni
        in in ADP IN 6 case
        Entebbe Entebbe PROPN NNP 2 obl @place:Entebbe,UGA
        Monday Monday PROPN NNP 2 obl:tmod @date:2024-03-04
        """);

    [Fact]
    public void Plural_subject_meets() => Is("CONSULT occurred: KEN + UGA", """
        Kenya Kenya PROPN NNP 4 nsubj @KEN
        and and CCONJ CC 3 cc
        Uganda Uganda PROPN NNP 1 conj @UGA
        met meet VERB VBD 0 root
        """);

    [Fact]
    public void A_guest_received_is_the_visitor() => Is("CONSULT/visit occurred: NOR > PER", """
        Store Store PROPN NNP 3 nsubj:pass @NOR:Jonas_Store
        was be AUX VBD 3 aux:pass
        received receive VERB VBN 0 root
        by by ADP IN 5 case
        Boluarte Boluarte PROPN NNP 3 obl:agent @PER:Dina_Boluarte
        """);

    [Fact]
    public void Relative_pronoun_stands_for_the_host() => Is("CONSULT/visit occurred: NOR > PER; at Peru", """
        talks talk NOUN NNS 0 root
        to to ADP IN 3 case
        Peru Peru PROPN NNP 1 nmod @PER @place:Peru,PER
        which which PRON WDT 6 obj
        Store Store PROPN NNP 6 nsubj @NOR:Jonas_Store
        visited visit VERB VBD 3 acl:relcl
        """);

    [Fact]
    public void Light_verb_gives_its_subject_to_the_noun() => Is("CONSULT occurred: BRA + CHL", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        held hold VERB VBD 0 root
        talks talk NOUN NNS 2 obj
        with with ADP IN 5 case
        Boric Boric PROPN NNP 3 nmod @CHL:Gabriel_Boric
        """);

    [Fact]
    public void Call_in_a_participial_phrase_takes_the_speaker() => Is("CONSULT/phone occurred: BRA + CHL", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        said say VERB VBD 0 root
        in in ADP IN 5 case
        a a DET DT 5 det
        call call NOUN NN 2 obl
        with with ADP IN 7 case
        Boric Boric PROPN NNP 5 nmod @CHL:Gabriel_Boric
        """);

    [Fact]
    public void Planned_by_its_governor() => Is("CONSULT planned: BRA + CHL", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        agreed agree VERB VBD 0 root
        to to PART TO 4 mark
        meet meet VERB VB 2 xcomp
        Boric Boric PROPN NNP 4 obj @CHL:Gabriel_Boric
        """);

    [Fact]
    public void Cancelled_by_its_governor() => Is("CONSULT cancelled: BRA + CHL", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        cancelled cancel VERB VBD 0 root
        a a DET DT 4 det
        meeting meeting NOUN NN 2 obj
        with with ADP IN 6 case
        Boric Boric PROPN NNP 4 nmod @CHL:Gabriel_Boric
        """);

    [Fact]
    public void Future_is_planned() => Is("CONSULT planned: BRA + CHL", """
        Lula Lula PROPN NNP 3 nsubj @BRA:Lula
        will will AUX MD 3 aux
        meet meet VERB VB 0 root
        Boric Boric PROPN NNP 3 obj @CHL:Gabriel_Boric
        """);

    [Fact]
    public void Sources_said_it() => Is("CONSULT/phone occurred: BRA + CHL; by CHL", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        phoned phone VERB VBD 0 root
        Boric Boric PROPN NNP 2 obj @CHL:Gabriel_Boric
        , , PUNCT , 7 punct
        the the DET DT 6 det
        presidency presidency NOUN NN 7 nsubj @CHL
        said say VERB VBD 2 parataxis
        """);

    [Fact]
    public void Topics_are_split_into_items() => Is("CONSULT occurred: BRA + CHL; about lithium; about trade", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        met meet VERB VBD 0 root
        Boric Boric PROPN NNP 2 obj @CHL:Gabriel_Boric
        to to PART TO 5 mark
        discuss discuss VERB VB 2 advcl
        lithium lithium NOUN NN 5 obj
        and and CCONJ CC 8 cc
        trade trade NOUN NN 6 conj
        """);

    [Fact]
    public void Possessor_and_with_phrase_of_a_noun_in_a_headline() => Is("CONSULT/phone occurred: BRA + CHL", """
        Lula Lula PROPN NNP 3 nmod:poss @BRA:Lula
        's 's PART POS 1 case
        Call Call NOUN NN 0 root
        with with ADP IN 5 case
        Boric Boric PROPN NNP 3 nmod @CHL:Gabriel_Boric
        """);

    [Theory]
    [InlineData("mere mention", """
        talks talk NOUN NNS 3 nsubj
        have have AUX VBP 3 aux
        stalled stall VERB VBN 0 root
        """)]
    [InlineData("domestic", """
        Lula Lula PROPN NNP 2 nsubj @BRA:Lula
        met meet VERB VBD 0 root
        Haddad Haddad PROPN NNP 2 obj @BRA:Fernando_Haddad
        """)]
    [InlineData("condition", """
        Lula Lula PROPN NNP 3 nsubj @BRA:Lula
        might might AUX MD 3 aux
        meet meet VERB VB 0 root
        Boric Boric PROPN NNP 3 obj @CHL:Gabriel_Boric
        """)]
    [InlineData("negation", """
        Lula Lula PROPN NNP 4 nsubj @BRA:Lula
        did do AUX VBD 4 aux
        not not PART RB 4 advmod
        meet meet VERB VB 0 root
        Boric Boric PROPN NNP 4 obj @CHL:Gabriel_Boric
        """)]
    public void No_contact(string why, string scene) => Assert.True(Scene.Code(scene).Count == 0, why);

    private static void Is(string frame, string scene)
    {
        var events = Scene.Code(scene);
        Assert.True(events.Any(e => FrameMatch.Fits(e, Frame.Parse(frame))) && events.Count == 1,
            $"expected {frame}\n" + string.Join('\n', events.Select(FrameMatch.Tell)));
    }
}
