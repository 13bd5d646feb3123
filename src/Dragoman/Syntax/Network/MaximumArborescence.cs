namespace Dragoman.Syntax.Network;

/// <summary>Chu and Liu's and Edmonds' algorithm on a dense graph: take the best heads, contract a cycle, solve the rest, open the cycle.</summary>
internal static class MaximumArborescence
{
    /// <summary>Writes the head of each word; -1 for the root.</summary>
    /// <param name="scores">A row a word: the score of each head, the root last.</param>
    /// <param name="heads">Gets the heads.</param>
    public static void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var (count, graph) = (heads.Length, new float[heads.Length + 1, heads.Length + 1]);
        for (var i = 0; i < count; i++)
            for (var j = 0; j <= count; j++) graph[i, j] = scores[i * (count + 1) + j];
        var solved = Solve(graph);
        for (var i = 0; i < count; i++) heads[i] = solved[i] == count ? -1 : solved[i];
    }

    /// <summary>Heads of all nodes but the last, which is the root.</summary>
    private static int[] Solve(float[,] graph)
    {
        var root = graph.GetLength(0) - 1;
        var heads = new int[root];
        for (var i = 0; i < root; i++)
            for (var j = 0; j <= root; j++)
                if (j != i && (heads[i] == i || graph[i, j] > graph[i, heads[i]])) heads[i] = j;
        return Cycle(heads) is { } cycle ? Open(graph, heads, cycle) : heads;
    }

    private static bool[]? Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var i = 0; i < heads.Length; i++)
        {
            var at = i;
            while (at < heads.Length && seen[at] == 0) (seen[at], at) = (i + 1, heads[at]);
            if (at == heads.Length || seen[at] != i + 1) continue;
            var cycle = new bool[heads.Length];
            for (; !cycle[at]; at = heads[at]) cycle[at] = true;
            return cycle;
        }
        return null;
    }

    private static int[] Open(float[,] graph, int[] heads, bool[] cycle)
    {
        var root = heads.Length;
        var outside = Enumerable.Range(0, root).Where(i => !cycle[i]).ToArray();
        var (contracted, entry, exit) = Contract(graph, heads, cycle, outside);
        var solved = Solve(contracted);
        var node = outside.Length;
        for (var i = 0; i < outside.Length; i++)
            heads[outside[i]] = solved[i] == node ? exit[i] : solved[i] > node ? root : outside[solved[i]];
        var head = solved[node];
        heads[entry[head]] = head > node ? root : outside[head];
        return heads;
    }

    /// <summary>The graph with the cycle as the last node before the root; where arcs enter it and where they leave it.</summary>
    private static (float[,] Graph, int[] Entry, int[] Exit) Contract(float[,] graph, int[] heads, bool[] cycle, int[] outside)
    {
        var node = outside.Length;
        var result = new float[node + 2, node + 2];
        var (entry, exit) = (new int[node + 2], new int[node]);
        for (var i = 0; i <= node + 1; i++)
        {
            if (i == node) continue;
            var from = i < node ? outside[i] : heads.Length;
            result[node, i] = float.NegativeInfinity;
            if (i < node) result[i, node] = float.NegativeInfinity;
            for (var c = 0; c < cycle.Length; c++)
            {
                if (!cycle[c]) continue;
                var gain = graph[c, from] - graph[c, heads[c]];
                if (gain > result[node, i]) (result[node, i], entry[i]) = (gain, c);
                if (i < node && graph[from, c] > result[i, node]) (result[i, node], exit[i]) = (graph[from, c], c);
            }
            for (var j = 0; i < node && j <= node + 1; j++)
                if (j != node) result[i, j] = graph[from, j < node ? outside[j] : heads.Length];
        }
        return (result, entry, exit);
    }
}
