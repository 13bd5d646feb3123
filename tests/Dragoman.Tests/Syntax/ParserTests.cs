using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Tests.Syntax;

public sealed class ParserTests
{
    private static readonly Tokenizer Tokenizer = Tokenizer.Load(ModelFolder.Default);
    private static readonly Parser Parser = Parser.Load(ModelFolder.Default);

    [Fact]
    public void Finds_subject_object_and_lemma_of_a_simple_clause()
    {
        var tree = Parse("The ministers signed a treaty.").Single();
        Assert.Equal("signed", tree.Form(tree.Root));
        Assert.Equal("sign", tree[tree.Root].Lemma);
        Assert.Equal(Upos.VERB, tree[tree.Root].Upos);
        Assert.Equal("ministers", tree.Form(tree.Child(tree.Root, Relation.Nsubj)));
        Assert.Equal("treaty", tree.Form(tree.Child(tree.Root, Relation.Obj)));
    }

    [Fact]
    public void Gives_the_same_trees_whatever_stands_around_them()
    {
        const string sentence = "The president met the envoy in the capital.";
        var alone = Parse(sentence).Single();
        var among = Parse(string.Join("\n", Enumerable.Repeat(sentence, 100)));
        Assert.All(among, tree => Assert.Equal(Shape(alone), Shape(tree)));
    }

    [Fact]
    public void Shares_strings_between_words()
    {
        var trees = Parse("The treaty was signed.\nThe treaty was kept.");
        Assert.Equal("treaty", trees[0][1].Lemma);
        Assert.Same(trees[0][1].Lemma, trees[1][1].Lemma);
    }

    [Fact]
    public void Parses_given_sentences_beyond_the_limit_in_pieces()
    {
        const int count = Tokenizer.MaxSentenceWords * 2 + 5;
        var text = string.Concat(Enumerable.Repeat("talks ", count));
        var tokens = Enumerable.Range(0, count).Select(i => new Token(i * 6, i * 6 + 5)).ToArray();
        var tree = Parser.Parse(new TokenizedText(text, tokens, [0, count])).Single();
        Assert.Equal(count, tree.Count);
        Assert.Single(tree.Words, word => word.Head < 0);
        Assert.All(Enumerable.Range(0, count), word => Assert.True(tree.IsUnder(word, tree.Root)));
    }

    private static IEnumerable<(int, Relation, string)> Shape(Sentence tree) =>
        tree.Words.Select(word => (word.Head, word.Relation, word.Lemma));

    private static IReadOnlyList<Sentence> Parse(string text) => Parser.Parse(Tokenizer.Tokenize(text));
}
