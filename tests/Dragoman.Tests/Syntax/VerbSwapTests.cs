using Dragoman.Syntax;
using Dragoman.Train.Syntax;

namespace Dragoman.Tests.Syntax;

public sealed class VerbSwapTests
{
    private static readonly Sentence s_sentence = Read("""
        1	The	the	DET	DT	_	3	det	_	_
        2	old	old	ADJ	JJ	_	3	amod	_	_
        3	man	man	NOUN	NN	_	4	nsubj	_	_
        4	saw	see	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
        5	a	a	DET	DT	_	6	det	_	_
        6	boat	boat	NOUN	NN	_	4	obj	_	SpaceAfter=No
        7	.	.	PUNCT	.	_	4	punct	_	_
        """);

    [Fact]
    public void An_edit_moves_heads_over_what_it_drops()
    {
        var edit = new SentenceEdit(s_sentence);
        edit.DropUnder(2);
        edit.Replace(2, "Ghana", s_sentence[2] with { Upos = Upos.PROPN });
        var built = edit.Build();
        Assert.Equal("Ghana saw a boat.", built.Text);
        Assert.Equal([1, -1, 3, 1, 1], built.Words.Select(word => word.Head));
        Assert.Equal(Upos.PROPN, built[0].Upos);
    }

    [Fact]
    public void Swapped_verbs_keep_the_tree_and_headlines_lose_articles()
    {
        var folder = Directory.CreateTempSubdirectory("dragoman-verbs-").FullName;
        Write("verbs.tsv", "verb\tdoubles\tsource\nrebuke\t\town\n");
        Write("irregular-verbs.tsv", "verb\tpast\tparticiple\tsource\nflee\tfled\tfled\town\n");
        Write("officeholders.tsv", "iso3\toffice\ttitle\tperson\nGHA\t\t\tAma Mensah\n");
        Write("countries.tsv", "iso3\tiso2\tname\tofficial\taliases\tdemonyms\nGHA\tGH\tGhana\t\t\tGhanaian\n");
        var swap = new VerbSwap(new VerbPool(folder), new NamePool(folder), new Random(1));
        var texts = Enumerable.Range(0, 200).Select(_ => swap.Swap(s_sentence)!.Text).ToHashSet();
        string[] expected =
        [
            "Ghana fled a boat.", "Ghana rebuked a boat.", "Ghana rebukes boat", "The old man fled a boat.", "The old man rebuked a boat.",
            "old man rebukes boat",
        ];
        Assert.Equal(expected, texts.Order(StringComparer.Ordinal));
        Directory.Delete(folder, recursive: true);

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }

    private static Sentence Read(string conllu) => Conllu.Read(new StringReader(conllu)).Single().Tree;
}
