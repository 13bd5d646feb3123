using Dragoman.Syntax;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Syntax;

public sealed class ConlluTests
{
    private const string Contraction = """
        # newdoc id = a
        # text = They don't.
        1	They	they	PRON	PRP	Case=Nom	2	nsubj	_	_
        2-3	don't	_	_	_	_	_	_	_	SpaceAfter=No
        2	do	do	AUX	VBP	_	0	root	_	Note=x
        3	n't	not	PART	RB	_	2	advmod	_	_
        4	.	.	PUNCT	.	_	2	punct	_	_


        """;

    [Fact]
    public void Reads_multiword_tokens_as_joined_words()
    {
        var tree = Conllu.Read(new StringReader(Contraction)).Single().Tree;
        Assert.Equal("They don't.", tree.Text);
        Assert.True(tree[1].JoinsNext);
        Assert.Equal("n't", tree.Form(2));
        Assert.Equal((1, Relation.Nsubj), (tree[0].Head, tree[0].Relation));
    }

    [Fact]
    public void Writes_what_it_read() => Assert.Equal(Contraction.TrimEnd() + "\n\n", RoundTrip(Contraction));

    [Fact]
    public void Skips_empty_nodes()
    {
        const string row = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n";
        Assert.Equal(row + "\n", RoundTrip(row + "1.1\tgone\tgo\tVERB\tVBN\t_\t_\t_\t1:conj\t_\n"));
    }

    [Fact]
    public void Parts_paragraphs_by_a_blank_line_and_documents_by_text()
    {
        const string row = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n";
        var texts = Conllu.Read(new StringReader($"{row}# newpar\n{row}# newdoc\n{row}")).Select(s => s.Tree.Text);
        Assert.Equal(["Go\n\nGo", "Go\n\nGo", "Go"], texts);
    }

    [Fact]
    public void Unknown_subtype_falls_back_to_its_relation() => Assert.Equal(Relation.Nmod, RelationNames.Parse("nmod:strange"));

    [Fact]
    public void Refuses_a_line_with_missing_columns() =>
        Assert.Throws<InvalidDataException>(() => Conllu.Read(new StringReader("1\tGo\tgo\n")).ToList());

    [SharedFact("data/ud/en_ewt-dev.conllu")]
    public void Round_trips_the_web_treebank() => AssertRoundTrip("en_ewt-dev.conllu");

    [SharedFact("data/ud/en_gum-dev.conllu")]
    public void Round_trips_the_georgetown_treebank() => AssertRoundTrip("en_gum-dev.conllu");

    private static void AssertRoundTrip(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Shared, "data", "ud", file));
        Assert.Equal(Essence(text), Essence(RoundTrip(text)));
    }

    /// <summary>All lines but empty nodes, all columns but DEPS, and MISC in alphabetical order.</summary>
    private static IEnumerable<string> Essence(string text) =>
        from line in text.Split('\n')
        let row = line.Split('\t')
        where row.Length == 1 || !row[0].Contains('.', StringComparison.Ordinal)
        select row.Length == 1 ? line : string.Join('\t', row[..8]) + Misc(row);

    private static string Misc(string[] row) =>
        row[0].Contains('-', StringComparison.Ordinal)
            ? row[9].Contains("SpaceAfter=No", StringComparison.Ordinal).ToString()
            : string.Join('|', row[9].Split('|').Order(StringComparer.Ordinal));

    private static string RoundTrip(string text)
    {
        var writer = new StringWriter { NewLine = "\n" };
        foreach (var sentence in Conllu.Read(new StringReader(text))) Conllu.Write(writer, sentence);
        return writer.ToString();
    }
}
