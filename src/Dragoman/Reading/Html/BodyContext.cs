using Dragoman.Reading.Learned;

namespace Dragoman.Reading.Html;

/// <summary>
/// Adds to a block's features what the first forest thought of the blocks around it: a doubtful line between two paragraphs of the body
/// is body, the same line between two menus is none.
/// </summary>
internal sealed class BodyContext
{
    private const int Reach = 4;

    /// <summary>A block counts as surely body from here on.</summary>
    private const float Sure = 0.6f;

    private const int LongBlock = 60;

    private readonly Page _page;
    private readonly float[] _first;
    private readonly float[] _before;
    private readonly float[] _sinceBody;
    private readonly float[] _untilBody;
    private readonly float _max;
    private readonly Dictionary<Frame, Sums>[] _levels = [new(), new(), new()];

    /// <param name="page">The page.</param>
    /// <param name="first">What the first forest thinks of each of its blocks.</param>
    public BodyContext(Page page, float[] first)
    {
        (_page, _first, _max) = (page, first, first.DefaultIfEmpty().Max());
        _before = new float[first.Length + 1];
        for (var i = 0; i < first.Length; i++) AddUp(i);
        _sinceBody = Distances(Enumerable.Range(0, first.Length));
        _untilBody = Distances(Enumerable.Range(0, first.Length).Reverse());
    }

    public void Fill(int index, FeatureRow row)
    {
        row.Add(_first[index]);
        for (var step = 1; step <= Reach; step++)
        {
            row.Add(index - step >= 0 ? _first[index - step] : 0);
            row.Add(index + step < _first.Length ? _first[index + step] : 0);
        }
        Share(index, row);
        row.Add(_sinceBody[index]);
        row.Add(_untilBody[index]);
        row.Add(_max);
    }

    private void AddUp(int index)
    {
        var block = _page.Blocks[index];
        var body = _first[index] * block.Text.Length;
        _before[index + 1] = _before[index] + body;
        var frame = block.Frame;
        foreach (var level in _levels)
        {
            var sums = level.GetValueOrDefault(frame);
            level[frame] = new Sums(sums.Body + body, sums.Length + block.Text.Length);
            frame = frame.Parent ?? frame;
        }
    }

    /// <summary>Share of the body that stands before the block, and of the text in the elements around it that is body.</summary>
    private void Share(int index, FeatureRow row)
    {
        var block = _page.Blocks[index];
        var own = new Sums(_first[index] * block.Text.Length, block.Text.Length);
        var parent = block.Frame.Parent ?? block.Frame;
        var grand = parent.Parent ?? parent;
        var all = _before[^1];
        var inFrame = Within(block.Frame, 1, own);
        var inParent = Within(parent, 2, own);
        var inGrand = Within(grand, 3, own);
        row.Add(_before[index] / (all + 1));
        row.Add(all);
        row.Add(inFrame.Body);
        row.Add(inParent.Body / (inParent.Length + 1));
        row.Add(inGrand.Body / (inGrand.Length + 1));
        row.Add(inParent.Body / (all + 1));
        row.Add(inGrand.Body / (all + 1));
    }

    /// <summary>Sums over the blocks in an element down to a depth, the block itself left out.</summary>
    private Sums Within(Frame frame, int depth, Sums own)
    {
        var sums = new Sums(-own.Body, -own.Length);
        for (var level = 0; level < depth; level++)
        {
            var more = _levels[level].GetValueOrDefault(frame);
            sums = new Sums(sums.Body + more.Body, sums.Length + more.Length);
        }
        return sums;
    }

    /// <summary>For each block, in walking order, the blocks since the last long one that is surely body.</summary>
    private float[] Distances(IEnumerable<int> order)
    {
        var distances = new float[_first.Length];
        float distance = 99;
        foreach (var i in order)
        {
            distances[i] = distance;
            distance = _first[i] > Sure && _page.Blocks[i].Text.Length > LongBlock ? 1 : Math.Min(99, distance + 1);
        }
        return distances;
    }

    private readonly record struct Sums(float Body, float Length);
}
