using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Tests.Syntax;

/// <summary>Whatever is read, the trees are well formed.</summary>
public sealed class AnyTextTests
{
    private const int LongestText = 10_000;

    // What real text is made of, so that breaks, quotes, marks and broken surrogates come thick.
    private const string Frequent = "  \n\t..,;:!?'\"’“”()-–—/&%$@#…aeinstUSMr0123é漢\u0301\u200d\ud83d\ude00\ufeff";

    private static readonly Tokenizer Tokenizer = Tokenizer.Load(ModelFolder.Default);
    private static readonly Parser Parser = Parser.Load(ModelFolder.Default);

    private static readonly Gen<string> Text =
        from length in Gen.Choose(0, LongestText)
        from rare in Gen.Choose(0, 3)
        from chars in Gen.Choose(0, int.MaxValue - 1).Select(n => Char(n, rare)).ArrayOf(length)
        select new string(chars);

    [Fact]
    public void Tokens_cover_all_that_is_not_space() => Check(text =>
    {
        var (end, tokens) = (0, Tokenizer.Tokenize(text).Tokens);
        foreach (var token in tokens)
        {
            if (token.Start < end || token.End <= token.Start || !IsSpace(text, end, token.Start)) return false;
            end = token.End;
        }
        return IsSpace(text, end, text.Length);
    });

    [Fact]
    public void Every_sentence_is_one_tree() => Check(text => Parser.Parse(Tokenizer.Tokenize(text)).All(IsTree));

    [Fact]
    public void Conllu_gives_back_the_same_trees() => Check(text =>
    {
        var writer = new StringWriter();
        var conllu = new ConlluWriter(writer);
        var trees = Parser.Parse(Tokenizer.Tokenize(text));
        foreach (var tree in trees) conllu.Write(tree, tree.Index == 0);
        var read = Conllu.Read(new StringReader(writer.ToString())).Select(sentence => sentence.Tree).ToList();
        return read.Count == trees.Count && read.Zip(trees).All(pair => Shape(pair.First).SequenceEqual(Shape(pair.Second)));
    });

    private static void Check(Func<string, bool> property) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(1, 1), Prop.ForAll(Text.ToArbitrary(), property));

    private static char Char(int n, int rare) => n % 4 < rare ? (char)(n / 4 % 65536) : Frequent[n / 4 % Frequent.Length];

    private static bool IsSpace(string text, int start, int end) => text.AsSpan(start, end - start).IsWhiteSpace();

    private static bool IsTree(Sentence sentence) =>
        sentence.Words.Count(word => word.Head < 0) == 1
        && Enumerable.Range(0, sentence.Count).All(word => sentence[word].Head < sentence.Count && sentence.IsUnder(word, sentence.Root))
        && sentence.Span is { Start: >= 0 } span && span.End <= sentence.Text.Length;

    private static IEnumerable<(string, int, Relation)> Shape(Sentence sentence) =>
        Enumerable.Range(0, sentence.Count).Select(i => (sentence.Form(i).ToString(), sentence[i].Head, sentence[i].Relation));
}
