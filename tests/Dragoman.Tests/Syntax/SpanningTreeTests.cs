using Dragoman.Syntax.Network;

namespace Dragoman.Tests.Syntax;

public sealed class SpanningTreeTests
{
    [Fact]
    public void Takes_the_best_heads_where_they_form_a_tree() =>
        Assert.Equal([1, -1, 1], Find([0, 9, 1, 0], [1, 0, 1, 9], [0, 9, 0, 1]));

    [Fact]
    public void Opens_a_cycle_where_it_costs_least() =>
        Assert.Equal([1, 2, -1], Find([0, 9, 1, 0], [8, 0, 7, 1], [0, 1, 0, 5]));

    [Fact]
    public void Allows_one_root_only() =>
        Assert.Equal([-1, 0], Find([0, 1, 9], [3, 0, 8]));

    [Fact]
    public void Allows_crossing_arcs() =>
        Assert.Equal([2, 3, -1, 2], Find([0, 0, 9, 0, 0], [0, 0, 0, 9, 0], [0, 0, 0, 0, 9], [0, 0, 9, 0, 0]));

    /// <summary>Against all trees over four words, counted out.</summary>
    [Fact]
    public void Finds_the_best_tree_without_crossing_arcs()
    {
        var random = new Random(1);
        var trees = AllTrees(4).Where(IsProjective).ToList();
        for (var round = 0; round < 200; round++)
        {
            var scores = Enumerable.Range(0, 4)
                .Select(i => Enumerable.Range(0, 5).Select(j => i == j ? float.NegativeInfinity : random.Next(100)).ToArray()).ToArray();
            var heads = new int[4];
            new ProjectiveTree().Find(scores.SelectMany(row => row).ToArray(), heads);
            Assert.Equal(trees.Max(tree => Score(scores, tree)), Score(scores, heads));
            Assert.True(IsProjective(heads) && new SpanningTree().IsTree(heads));
        }
    }

    private static int[] Find(params float[][] rows)
    {
        var heads = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++) rows[i][i] = float.NegativeInfinity;
        new SpanningTree().Find(rows.SelectMany(row => row).ToArray(), heads);
        return heads;
    }

    private static float Score(float[][] scores, int[] heads) =>
        heads.Select((head, word) => scores[word][head < 0 ? heads.Length : head]).Sum();

    /// <summary>All words between a word and its head lie below the head.</summary>
    private static bool IsProjective(int[] heads) =>
        Enumerable.Range(0, heads.Length).Where(word => heads[word] >= 0).All(word =>
            Enumerable.Range(Math.Min(word, heads[word]), Math.Abs(word - heads[word]))
                .All(between => IsUnder(heads, between, heads[word])));

    private static bool IsUnder(int[] heads, int word, int ancestor)
    {
        while (word >= 0 && word != ancestor) word = heads[word];
        return word == ancestor;
    }

    private static IEnumerable<int[]> AllTrees(int count)
    {
        var tree = new SpanningTree();
        for (var code = 0; code < Math.Pow(count + 1, count); code++)
        {
            var heads = Enumerable.Range(0, count).Select(i => code / (int)Math.Pow(count + 1, i) % (count + 1) - 1).ToArray();
            if (heads.Where((head, word) => head == word).Any()) continue;
            if (tree.IsTree(heads)) yield return heads;
        }
    }
}
