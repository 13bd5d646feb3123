using System.Text;

namespace Dragoman.Reading.Html;

/// <summary>Gathers the text between two boundaries into blocks, and adds up what each element holds.</summary>
internal sealed class BlockBuilder(List<Block> blocks, int most)
{
    private readonly StringBuilder _text = new();
    private Frame? _frame;
    private int _linkLength;
    private int _strongLength;
    private int _breaks;
    private int _before;
    private bool _isSpaceDue;

    /// <summary>Open links.</summary>
    public int Links { get; set; }

    /// <summary>Open elements of emphasis.</summary>
    public int Strong { get; set; }

    public void Enter(Frame frame)
    {
        Flush();
        _frame = frame;
    }

    public void Leave(Frame frame)
    {
        Flush();
        frame.Parent?.AddSums(frame);
        _frame = frame.Parent;
    }

    /// <summary>A line break: one is a space, two part paragraphs.</summary>
    public void Break()
    {
        if (++_breaks > 1) Flush();
        _isSpaceDue = true;
    }

    public void Add(string data)
    {
        var before = _text.Length;
        foreach (var c in data)
        {
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD')
            {
                _isSpaceDue |= c is not ('\u200B' or '\uFEFF' or '\u00AD');
                continue;
            }
            if (_isSpaceDue && _text.Length > 0) _text.Append(' ');
            _isSpaceDue = false;
            _text.Append(c);
        }
        var length = _text.Length - before;
        if (length > 0) _breaks = 0;
        if (Links > 0) _linkLength += length;
        if (Strong > 0) _strongLength += length;
    }

    /// <summary>Ends the block in hand, if there is any text in it.</summary>
    public void Flush()
    {
        _isSpaceDue = false;
        _breaks = 0;
        if (_text.Length == 0 || _frame is null) return;
        var block = new Block(_text.ToString(), _frame)
        {
            LinkLength = Math.Min(_linkLength, _text.Length), StrongLength = _strongLength, Index = blocks.Count, Before = _before,
        };
        if (blocks.Count == most) throw new InputException(ReadMessages.Blocks);
        blocks.Add(block);
        Count(block);
        _before += block.Text.Length;
        _text.Clear();
        (_linkLength, _strongLength) = (0, 0);
    }

    private static void Count(Block block)
    {
        var text = block.Text.AsSpan();
        var commas = text.Count(',') + text.Count('.') + text.Count('、') + text.Count('。');
        var weight = block.LinkShare > 0.5f ? 0 : Math.Min(block.Text.Length / 100f, 3) + Math.Min(commas, 6) * 0.5f;
        var frame = block.Frame;
        frame.Length += block.Text.Length;
        frame.LinkLength += block.LinkLength;
        frame.Blocks++;
        frame.Commas += commas;
        if (frame.Parent is not { } parent) return;
        parent.Weight += weight;
        if (parent.Parent is { } grand) grand.Weight += weight / 2;
    }
}
