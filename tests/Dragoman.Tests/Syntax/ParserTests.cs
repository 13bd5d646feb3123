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
        Assert.All(among, tree => Assert.Equal(alone.Words.Select(w => (w.Head, w.Relation, w.Lemma)), tree.Words.Select(w => (w.Head, w.Relation, w.Lemma))));
    }

    [Fact]
    public void Shares_strings_between_words()
    {
        var words = Parse("The treaty was signed. The treaty was kept.").SelectMany(tree => tree.Words).Where(word => word.Lemma == "treaty").ToList();
        Assert.Equal(2, words.Count);
        Assert.Same(words[0].Lemma, words[1].Lemma);
    }

    private static IReadOnlyList<Sentence> Parse(string text) => Parser.Parse(Tokenizer.Tokenize(text));
}
