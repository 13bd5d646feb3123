namespace Dragoman.Tests.Actors;

public sealed class BindingTests
{
    public static TheoryData<string> Strangers { get; } =
    [
        // Somebody stands nearer.
        """
        A a DET DT 2 det
        driver driver NOUN NN 3 nsubj
        said say VERB VBD 0 root
        he he PRON PRP 5 nsubj
        waited wait VERB VBD 3 ccomp
        """,
        // Whoever acts in the clause is somebody else.
        """
        Cavusoglu Cavusoglu PROPN NNP 2 nsubj
        called call VERB VBD 0 root
        , , PUNCT , 4 punct
        urging urge VERB VBG 2 advcl
        him he PRON PRP 4 obj
        """,
        // Named after the pronoun.
        """
        During during ADP IN 3 case
        his his PRON PRP$ 3 nmod:poss
        visit visit NOUN NN 6 obl
        , , PUNCT , 6 punct
        Zork Zork PROPN NNP 6 nsubj
        sang sing VERB VBD 0 root
        """,
        // An unknown he is the next he.
        """
        Zork Zork PROPN NNP 2 nsubj
        sang sing VERB VBD 0 root

        He he PRON PRP 2 nsubj
        left leave VERB VBD 0 root

        He he PRON PRP 2 nsubj
        slept sleep VERB VBD 0 root
        """,
    ];

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_pronoun_that_means_somebody_else_is_not_linked(string text) =>
        Assert.Empty(Pronouns(SmallRegistry.Introduction + "\n\n" + text));

    [Fact]
    public void A_possessive_may_mean_whoever_acts() => Assert.Equal(["Mevlüt Çavuşoğlu"], Pronouns(SmallRegistry.Introduction + """


        Cavusoglu Cavusoglu PROPN NNP 2 nsubj
        called call VERB VBD 0 root
        his his PRON PRP$ 4 nmod:poss
        office office NOUN NN 2 obj
        """));

    [Fact]
    public void What_stands_in_front_of_a_clause_is_not_its_subject() => Assert.Empty(Pronouns("""
        According accord VERB VBG 3 case
        to to ADP IN 3 case
        Jane Jane PROPN NNP 7 obl
        Roe Roe PROPN NNP 3 flat
        , , PUNCT , 7 punct
        she she PRON PRP 7 nsubj
        sang sing VERB VBD 0 root
        """));

    [Fact]
    public void Whoever_is_quoted_does_not_speak_of_himself_as_he() => Assert.Empty(Pronouns("""
        Turkish Turkish ADJ JJ 3 amod
        Foreign Foreign ADJ JJ 3 amod
        Minister Minister PROPN NNP 4 compound
        Mevlut Mevlut PROPN NNP 6 nsubj
        Cavusoglu Cavusoglu PROPN NNP 4 flat
        said say VERB VBD 0 root
        : : PUNCT : 6 punct
        “ “ PUNCT `` 10 punct
        He he PRON PRP 10 nsubj
        left leave VERB VBD 6 ccomp
        ” ” PUNCT '' 10 punct
        """));

    [Fact]
    public void Some_of_them_are_not_all() => Assert.Empty(Pronouns("""
        Russia Russia PROPN NNP 4 nsubj
        and and CCONJ CC 3 cc
        Egypt Egypt PROPN NNP 1 conj
        spoke speak VERB VBD 0 root

        Two two NUM CD 4 nsubj
        of of ADP IN 3 case
        them they PRON PRP 1 nmod
        burned burn VERB VBD 0 root
        """));

    [Fact]
    public void A_language_is_nobody() => Assert.Empty(SmallRegistry.Shown("2020-05-01", """
        Forms form NOUN NNS 3 nsubj:pass
        were be AUX VBD 3 aux:pass
        printed print VERB VBN 0 root
        in in ADP IN 5 case
        Russian Russian PROPN NNP 3 obl
        """));

    private static IEnumerable<string> Pronouns(string conllu) =>
        from mention in SmallRegistry.Finder.Find(SmallRegistry.Article("2020-05-01", SmallRegistry.Sentences(conllu))).All
        where mention.Rule == "coref-pronoun"
        select mention.Actors[0].Name;
}
