namespace Dragoman.Syntax.Network;

/// <summary>The buffers of one thread: grown once, used for every batch.</summary>
internal sealed class Scratch(NetworkSizes sizes, int tagWidth)
{
    private readonly Matrix _narrow = new(RecurrentLayer.ProductWidth(sizes.Hidden, sizes.Hidden));
    private readonly Matrix _wide = new(RecurrentLayer.ProductWidth(sizes.InputOf(0), sizes.Hidden));

    private int[] _starts = [];

    /// <summary>The words before the first layer.</summary>
    public WindowScratch Windows { get; } =
        new(sizes.Input, WindowProduct.Places * RecurrentLayer.ProductWidth(sizes.InputOf(0), sizes.Hidden));

    /// <summary>What a recurrent layer or the heads read, as integers.</summary>
    public QuantizedRows Hidden { get; } = new(sizes.Hidden);

    public QuantizedRows ArcRows { get; } = new(sizes.Arc);

    public QuantizedRows RelationRows { get; } = new(sizes.Relation);

    public Matrix Tags { get; } = new(tagWidth);

    public Matrix Dependent { get; } = new(sizes.Arc);

    public Matrix Head { get; } = new(sizes.Arc);

    public Matrix Query { get; } = new(sizes.Arc);

    public Matrix RelationDependent { get; } = new(sizes.Relation);

    public Matrix RelationHead { get; } = new(sizes.Relation);

    public Matrix RelationHidden { get; } = new(sizes.Relation);

    public Matrix Relations { get; } = new(RelationScores.Width);

    /// <summary>Output of every second layer.</summary>
    public Matrix Even { get; } = new(sizes.Hidden);

    /// <summary>Output of the layers between.</summary>
    public Matrix Odd { get; } = new(sizes.Hidden);

    /// <summary>Heads of all words, within their sentences.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Scores of one sentence's arcs: a row a word, the root last.</summary>
    public float[] Arcs { get; private set; } = [];

    /// <summary>The product of a recurrent layer; its width depends on the layer's input.</summary>
    public Matrix Product(int width) => width == _narrow.Columns ? _narrow : _wide;

    public SpanningTree Tree { get; } = new();

    /// <summary>Makes room for a batch and turns its sentences' token numbers into rows.</summary>
    public ReadOnlySpan<int> Starts(ReadOnlySpan<int> tokens)
    {
        if (_starts.Length < tokens.Length) _starts = new int[tokens.Length * 2];
        for (var i = 0; i < tokens.Length; i++) _starts[i] = tokens[i] - tokens[0];
        var (words, longest) = (_starts[tokens.Length - 1], 0);
        for (var i = 1; i < tokens.Length; i++) longest = Math.Max(longest, tokens[i] - tokens[i - 1]);
        Windows.Reserve(words);
        if (Heads.Length < words) Heads = new int[words * 2];
        if (Arcs.Length < longest * (longest + 1)) Arcs = new float[longest * (longest + 1) * 2];
        return _starts.AsSpan(0, tokens.Length);
    }
}
