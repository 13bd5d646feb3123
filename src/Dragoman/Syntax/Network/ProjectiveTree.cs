namespace Dragoman.Syntax.Network;

/// <summary>
/// Eisner's algorithm: of all trees without crossing arcs and with one root, the best. For each stretch of words it keeps the best
/// half-trees whose head is the stretch's first or last word, with and without the arc over the whole stretch still open.
/// </summary>
internal sealed class ProjectiveTree
{
    private float[] _values = [];
    private int[] _splits = [];
    private int _count;

    private enum Part
    {
        /// <summary>An arc from the first word to the last.</summary>
        ArcRight,

        /// <summary>An arc from the last word to the first.</summary>
        ArcLeft,

        /// <summary>All hangs on the first word.</summary>
        FullRight,

        /// <summary>All hangs on the last word.</summary>
        FullLeft,
    }

    /// <summary>Writes the head of each word; -1 for the root.</summary>
    /// <param name="scores">A row a word: the score of each head, the root last.</param>
    /// <param name="heads">Gets the heads.</param>
    public void Find(ReadOnlySpan<float> scores, Span<int> heads)
    {
        Reserve(heads.Length);
        for (var length = 1; length < _count; length++)
            for (var first = 0; first + length < _count; first++) Join(scores, first, first + length);
        var (root, best) = (0, float.NegativeInfinity);
        for (var word = 0; word < _count; word++)
        {
            var value = Value(Part.FullLeft, 0, word) + Value(Part.FullRight, word, _count - 1) + scores[word * (_count + 1) + _count];
            if (value > best) (root, best) = (word, value);
        }
        heads[root] = -1;
        Follow(Part.FullLeft, 0, root, heads);
        Follow(Part.FullRight, root, _count - 1, heads);
    }

    private void Join(ReadOnlySpan<float> scores, int first, int last)
    {
        var (inner, split) = Best(Part.FullRight, Part.FullLeft, (first, last), first, 1);
        Set(Part.ArcRight, first, last, inner + scores[last * (_count + 1) + first], split);
        Set(Part.ArcLeft, first, last, inner + scores[first * (_count + 1) + last], split);
        var (right, rightSplit) = Best(Part.ArcRight, Part.FullRight, (first, last), first + 1, 0);
        Set(Part.FullRight, first, last, right, rightSplit);
        var (left, leftSplit) = Best(Part.FullLeft, Part.ArcLeft, (first, last), first, 0);
        Set(Part.FullLeft, first, last, left, leftSplit);
    }

    /// <summary>The best way to part a stretch into two; the right part begins at the split or one after it.</summary>
    private (float Value, int Split) Best(Part left, Part right, (int First, int Last) stretch, int from, int gap)
    {
        var (best, split) = (float.NegativeInfinity, from);
        var end = right == Part.FullRight ? stretch.Last : stretch.Last - 1;
        for (var at = from; at <= end; at++)
        {
            var value = Value(left, stretch.First, at) + Value(right, at + gap, stretch.Last);
            if (value > best) (best, split) = (value, at);
        }
        return (best, split);
    }

    private void Follow(Part part, int first, int last, Span<int> heads)
    {
        if (first == last) return;
        var split = _splits[Place(part, first, last)];
        switch (part)
        {
            case Part.FullRight:
                Follow(Part.ArcRight, first, split, heads);
                Follow(Part.FullRight, split, last, heads);
                break;
            case Part.FullLeft:
                Follow(Part.FullLeft, first, split, heads);
                Follow(Part.ArcLeft, split, last, heads);
                break;
            default:
                if (part == Part.ArcRight) heads[last] = first;
                else heads[first] = last;
                Follow(Part.FullRight, first, split, heads);
                Follow(Part.FullLeft, split + 1, last, heads);
                break;
        }
    }

    private void Reserve(int count)
    {
        _count = count;
        if (_values.Length < 4 * count * count) (_values, _splits) = (new float[8 * count * count], new int[8 * count * count]);
        for (var word = 0; word < count; word++)
            for (var part = Part.ArcRight; part <= Part.FullLeft; part++) Set(part, word, word, 0, word);
    }

    private float Value(Part part, int first, int last) => _values[Place(part, first, last)];

    private void Set(Part part, int first, int last, float value, int split) =>
        (_values[Place(part, first, last)], _splits[Place(part, first, last)]) = (value, split);

    private int Place(Part part, int first, int last) => ((int)part * _count + first) * _count + last;
}
