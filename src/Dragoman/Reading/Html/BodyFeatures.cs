using Dragoman.Reading.Languages;
using Dragoman.Reading.Learned;

namespace Dragoman.Reading.Html;

/// <summary>Describes each block of a page in numbers, for the forest that knows an article's body.</summary>
internal sealed class BodyFeatures
{
    /// <summary>Blocks before and behind whose looks count.</summary>
    private const int Reach = 2;

    private static readonly string[] s_tags =
        ["p", "li", "td", "div", "blockquote", "h1", "h2", "h3", "h4", "pre", "dd", "article", "section"];

    private readonly Page _page;
    private readonly BlockLooks[] _looks;
    private readonly Frame? _best;
    private readonly string? _title;
    private readonly int _titleAt;
    private readonly int _length;
    private readonly LinkedBody _linkedBody;
    private readonly Dictionary<string, int> _repeats = new(StringComparer.Ordinal);

    public BodyFeatures(Page page, string? title, ReadingModel model)
    {
        _page = page;
        _title = title;
        _looks = [.. page.Blocks.Select(block => new BlockLooks(block, model.Phrases))];
        _length = Math.Max(1, page.Blocks.Sum(block => block.Text.Length));
        _titleAt = PageTitle.BlockOf(page, title);
        _best = Best(page);
        _linkedBody = new LinkedBody(page);
        foreach (var block in page.Blocks) _repeats[block.Text] = _repeats.GetValueOrDefault(block.Text) + 1;
    }

    /// <summary>All features of one block; every call gives equally many.</summary>
    public void Fill(int index, FeatureRow row)
    {
        row.Clear();
        var block = _page.Blocks[index];
        _looks[index].Fill(row);
        Place(block, row);
        foreach (var tag in s_tags) row.Add(block.Frame.Tag == tag);
        var distances = block.Frame.Distances;
        for (var kind = 0; kind < distances.Length; kind++)
        {
            row.Add(block.Frame.Around.HasFlag((PartKinds)(1 << kind)));
            row.Add(distances[kind]);
        }
        Surroundings(block.Frame, row);
        for (var step = -Reach; step <= Reach; step++)
            if (step != 0) Neighbour(index + step, block, row);
        row.Add(Since(index, PhraseKind.List));
        row.Add(Since(index, PhraseKind.Button | PhraseKind.Cookie));
        Title(block, row);
        row.Add(_repeats[block.Text]);
        row.Add(_linkedBody.IsEmpty ? -1 : _linkedBody.Holds(block.Text) ? 1 : 0);
    }

    private void Place(Block block, FeatureRow row)
    {
        row.Add((float)block.Index / _page.Blocks.Count);
        row.Add((float)block.Before / _length);
        row.Add(block.Frame.Depth);
        row.Add(_page.Blocks.Count);
        row.Add(MathF.Log(_length));
    }

    private void Surroundings(Frame frame, FeatureRow row)
    {
        var at = frame;
        for (var level = 0; level < 4; level++)
        {
            row.Add(MathF.Log(1 + at.Length - at.LinkLength));
            row.Add((float)at.LinkLength / Math.Max(1, at.Length));
            row.Add((float)at.Length / Math.Max(1, at.Blocks));
            row.Add((float)at.Commas / Math.Max(1, at.Blocks));
            row.Add(at.Blocks);
            row.Add(_best is null ? 0 : at.Weight / _best.Weight);
            at = at.Parent ?? at;
        }
        row.Add(Inside(frame, _best));
        row.Add(_best is null ? 0 : (float)_best.Length / _length);
    }

    /// <summary>Elements between a frame and one around it, -1 where it is not around it.</summary>
    private static float Inside(Frame frame, Frame? outer)
    {
        var levels = outer is null ? -1 : frame.Depth - outer.Depth;
        if (levels < 0) return -1;
        var at = frame;
        for (var level = 0; level < levels; level++) at = at.Parent!;
        return at == outer ? levels : -1;
    }

    private void Neighbour(int index, Block block, FeatureRow row)
    {
        if (index >= 0 && index < _looks.Length)
        {
            _looks[index].FillBrief(row);
            row.Add(_page.Blocks[index].Frame.Parent == block.Frame.Parent);
        }
        else row.AddMissing(BlockLooks.BriefCount + 1);
    }

    /// <summary>Blocks since the last one that is a phrase of the kind; many where there was none.</summary>
    private float Since(int index, PhraseKind kind)
    {
        for (var step = 1; step <= 20 && index - step >= 0; step++)
            if ((_looks[index - step].Whole & kind) != 0) return step;
        return 30;
    }

    private void Title(Block block, FeatureRow row)
    {
        row.Add(_titleAt < 0 ? 999 : block.Index - _titleAt);
        row.Add(_title is not null && block.Text.Length > 3 && _title.Contains(block.Text, StringComparison.OrdinalIgnoreCase));
        row.Add(_title is null ? 0 : Likeness.Of(_title, block.Text));
    }

    private static Frame? Best(Page page)
    {
        Frame? best = null;
        HashSet<Frame> seen = [];
        foreach (var block in page.Blocks)
            for (var at = block.Frame; at is not null && seen.Add(at); at = at.Parent)
                if (at.Weight > 0 && (best is null || at.Weight > best.Weight)) best = at;
        return best;
    }
}
