using Dragoman.Events.Claims;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Events.Claims;

public sealed class MeasureFinderTests
{
    private static readonly NumberReader s_numbers = new(Lexicon.Claims);
    private static readonly MeasureFinder s_finder = new(Lexicon.Claims);

    [Theory]
    [InlineData("deaths", "guards",
        "Gunmen gunman NOUN NNS 2 nsubj|killed kill VERB VBD 0 root|"
        + "12 12 NUM CD 4 nummod|"
        + "guards guard NOUN NNS 2 obj")]
    [InlineData("deaths", "miners",
        "40 40 NUM CD 2 nummod|miners miner NOUN NNS 3 nsubj|died die VERB VBD 0 root")]
    [InlineData("injured", "nurses",
        "55 55 NUM CD 2 nummod|nurses nurse NOUN NNS 4 nsubj:pass|"
        + "were be AUX VBD 4 aux:pass|"
        + "wounded wound VERB VBN 0 root")]
    [InlineData("hostages", "hostages",
        "60 60 NUM CD 2 nummod|hostages hostage NOUN NNS 0 root")]
    [InlineData("expelled", "envoys",
        "expulsion expulsion NOUN NN 0 root|of of ADP IN 4 case|"
        + "9 9 NUM CD 4 nummod|"
        + "envoys envoy NOUN NNS 1 nmod")]
    [InlineData(null, null,
        "toll toll NOUN NN 3 nsubj|had have AUX VBD 3 aux|"
        + "risen rise VERB VBN 0 root|to to ADP IN 5 case|"
        + "34 34 NUM CD 3 obl")]
    [InlineData("injured", "eleven",
        "wounding wound VERB VBG 0 root|eleven eleven NUM CD 1 nsubj")]
    [InlineData(null, null,
        "He he PRON PRP 2 nsubj|bought buy VERB VBD 0 root|3 3 NUM CD 4 nummod|books book NOUN NNS 2 obj")]
    [InlineData(null, null,
        "They they PRON PRP 4 nsubj|did do AUX VBD 4 aux|"
        + "not not PART RB 4 advmod|kill kill VERB VB 0 root|"
        + "3 3 NUM CD 6 nummod|"
        + "men man NOUN NNS 4 obj")]
    public void Tells_what_a_number_counts(string? measure, string? of, string tree)
    {
        var sentence = Tree.Of(tree.Replace('|', '\n'));
        var counted = s_finder.Find(sentence, s_numbers.Read(sentence).Single());
        Assert.Equal(measure, counted?.Measure.Name);
        if (of is not null) Assert.Equal(of, sentence.Form(counted!.Noun).ToString());
    }
}
