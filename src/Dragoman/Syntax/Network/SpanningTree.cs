namespace Dragoman.Syntax.Network;

/// <summary>
/// Finds the best tree over arc scores: heads chosen word by word where these form a tree with one root, else Chu and Liu's and
/// Edmonds' algorithm. Crossing (non-projective) arcs are thus allowed wherever the scores ask for them.
/// </summary>
internal sealed class SpanningTree
{
    // Far above any sum of scores, and small enough to leave floats their precision.
    private const float RootPenalty = 10_000f;

    private int[] _state = [];

    /// <summary>Writes the head of each word; -1 for the root.</summary>
    /// <param name="scores">A row a word: the score of each head, the root last.</param>
    /// <param name="heads">Gets the heads.</param>
    public void Find(Span<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++) heads[i] = Best(scores.Slice(i * (count + 1), count + 1));
        if (IsTree(heads)) return;
        for (var i = 0; i < count; i++) scores[i * (count + 1) + count] -= RootPenalty;
        MaximumArborescence.Find(scores, heads);
    }

    /// <summary>Whether there is one root and every word leads to it.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (_state.Length < heads.Length) _state = new int[heads.Length * 2];
        var state = _state.AsSpan(0, heads.Length);
        state.Clear();
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) roots++;
            var at = i;
            while (at >= 0 && state[at] == 0) (state[at], at) = (i + 1, heads[at]);
            if (at >= 0 && state[at] == i + 1) return false;
        }
        return roots == 1;
    }

    private static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var j = 1; j < scores.Length; j++) if (scores[j] > scores[best]) best = j;
        return best == scores.Length - 1 ? -1 : best;
    }
}
