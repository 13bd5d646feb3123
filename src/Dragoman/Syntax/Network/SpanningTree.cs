namespace Dragoman.Syntax.Network;

/// <summary>
/// Finds a tree over arc scores. Heads chosen word by word nearly always form a tree with one root, and then stand, even where arcs
/// cross; else the best tree without crossing arcs is taken.
/// </summary>
internal sealed class SpanningTree
{
    private readonly ProjectiveTree _projective = new();
    private int[] _seen = [];

    /// <summary>Writes the head of each word; -1 for the root.</summary>
    /// <param name="scores">A row a word: the score of each head, the root last.</param>
    /// <param name="heads">Gets the heads.</param>
    public void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        var count = heads.Length;
        for (var i = 0; i < count; i++) heads[i] = Best(scores.Slice(i * (count + 1), count + 1));
        if (!IsTree(heads)) _projective.Find(scores, heads);
    }

    /// <summary>Whether there is one root and every word leads to it.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (_seen.Length < heads.Length) _seen = new int[heads.Length * 2];
        var seen = _seen.AsSpan(0, heads.Length);
        seen.Clear();
        var roots = 0;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) roots++;
            var at = i;
            while (at >= 0 && seen[at] == 0) (seen[at], at) = (i + 1, heads[at]);
            if (at >= 0 && seen[at] == i + 1) return false;
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
