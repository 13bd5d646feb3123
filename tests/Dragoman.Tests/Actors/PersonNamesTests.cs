namespace Dragoman.Tests.Actors;

/// <summary>Names of persons with small words, hyphens and small letters in them are not cut.</summary>
public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Jan van der Zork")]
    [InlineData("Ana de la Zork")]
    [InlineData("Yunus - bek Zork")]
    [InlineData("Zork e Silva")]
    [InlineData("Zork d'Albion")]
    [InlineData("Khalid al - Zork")]
    [InlineData("al - Zork")]
    [InlineData("van der Zork")]
    public void After_an_office_the_whole_name_is_the_holder(string name)
    {
        var words = name.Split(' ');
        var rows = words.Select((word, i) => word == "-" ? $"{Row(word, "PUNCT HYPH")} {i + 3} punct\tSpaceAfter=No"
            : $"{Row(word, "PROPN NNP")} {(i == 0 ? words.Length + 3 : 3)} {(i == 0 ? "nsubj" : "flat")}"
                + (i + 1 < words.Length && words[i + 1] == "-" ? "\tSpaceAfter=No" : ""));
        var lines = rows.Prepend("Minister Minister PROPN NNP 3 compound").Prepend("Egyptian Egyptian ADJ JJ 3 amod")
            .Append("spoke speak VERB VBD 0 root");
        var actor = Assert.Single(SmallRegistry.Find("2020-05-01", Tabbed(lines))).Actors[0];
        Assert.Equal((name.Replace(" - ", "-", StringComparison.Ordinal), "EGY"), (actor.Name, actor.Code));
    }

    [Fact]
    public void A_surname_with_particles_is_found_again_whole()
    {
        var sentences = SmallRegistry.Sentences("""
            Egyptian Egyptian ADJ JJ 2 amod
            Minister Minister PROPN NNP 3 compound
            Jan Jan PROPN NNP 7 nsubj
            van van PROPN NNP 3 flat
            der der PROPN NNP 3 flat
            Zork Zork PROPN NNP 3 flat
            spoke speak VERB VBD 0 root

            Later later ADV RB 4 advmod
            van van PROPN NNP 4 nsubj
            der der PROPN NNP 2 flat
            Zork Zork PROPN NNP 2 flat
            left leave VERB VBD 0 root
            """);
        var last = SmallRegistry.Finder.Find(SmallRegistry.Article("2020-05-01", sentences)).All[^1];
        Assert.Equal(("Jan van der Zork", 1, 3), (last.Actors[0].Name, last.First, last.Last));
    }

    [Fact]
    public void A_known_name_may_end_in_small_letters() => Assert.Equal("PRK", Assert.Single(SmallRegistry.Find("2020-05-01", Tabbed(
    [
        "Zim Zim PROPN NNP 5 nsubj", "Jong Jong PROPN NNP 1 flat\tSpaceAfter=No", "- - PUNCT HYPH 4 punct\tSpaceAfter=No",
        "un un PROPN NNP 1 flat", "spoke speak VERB VBD 0 root",
    ]))).Actors[0].Code);

    private static string Row(string word, string tags) => $"{word} {word} {tags}";

    // With spaces that are not there, a row has to be written in full.
    private static string Tabbed(IEnumerable<string> rows) => string.Join('\n', rows.Select((row, i) =>
    {
        var (cells, misc) = (row.Split('\t')[0].Split(' '), row.Contains('\t', StringComparison.Ordinal) ? "SpaceAfter=No" : "_");
        return string.Join('\t', i + 1, cells[0], cells[1], cells[2], cells[3], "_", cells[4], cells[5], "_", misc);
    }));
}
