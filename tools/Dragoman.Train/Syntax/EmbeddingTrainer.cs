using System.Numerics;
using Dragoman.Syntax.Features;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>
/// Learns what a word brings along: its own vector, its projected GloVe vector, its affixes and its shape, all summed. Words are
/// sometimes hidden, so that affixes and neighbours learn to stand in for them.
/// </summary>
internal sealed class EmbeddingTrainer
{
    private const float HideGlove = 0.06f, HideAll = 0.03f, HideShape = 0.05f;
    private const int GlovePadded = 128;

    private readonly Matrix _glove, _gathered = new(GlovePadded), _output;
    private readonly int[] _counts;
    private readonly PackedMatrix _packed = new();
    private readonly List<(int Word, bool Glove, int Shape)> _shown = [];

    /// <param name="width">Width of the sum.</param>
    /// <param name="glove">One row a word of the vocabulary, all zero where GloVe has none.</param>
    /// <param name="counts">How often each of the first words of the vocabulary occurs in training; they have vectors of their own.</param>
    /// <param name="random">Source of the first weights.</param>
    public EmbeddingTrainer(int width, IReadOnlyList<float[]> glove, int[] counts, Random random)
    {
        (_counts, _output) = (counts, new Matrix(width));
        _glove = new Matrix(GlovePadded, glove.Count);
        for (var row = 0; row < glove.Count; row++) glove[row].CopyTo(_glove[row]);
        Words = new Parameter(counts.Length + 1, width, sparse: true).Randomize(random, 1000);
        AffixTable = new Parameter(Affixes.Rows, width, sparse: true).Randomize(random, 400);
        Projection = new Parameter(GlovePadded, width).Randomize(random, GloveVectors.Width);
    }

    /// <summary>Row 0 is the unknown word.</summary>
    public Parameter Words { get; }

    public Parameter AffixTable { get; }

    public Parameter Projection { get; }

    /// <summary>Sums the parts of all words of a batch.</summary>
    public Matrix Forward(IReadOnlyList<Sample> batch, Random? hide)
    {
        var count = batch.Sum(sample => sample.Count);
        _gathered.Resize(count).Values.Clear();
        _output.Resize(count);
        _shown.Clear();
        foreach (var sample in batch)
            for (var i = 0; i < sample.Count; i++) Gather(sample.Words[i], sample.Shapes[i], hide);
        Gemm.Multiply(_gathered, _packed.Pack(Projection.Value), _output);
        ForEachPart(batch, (row, parameter, part) => Add(parameter.Value[part], _output[row]));
        return _output;
    }

    public void Backward(IReadOnlyList<Sample> batch, Matrix gradient)
    {
        Gemm.AddTransposed(_gathered, _packed.Pack(gradient), Projection.Gradient);
        ForEachPart(batch, (row, parameter, part) => Add(gradient[row], parameter.Touch(part)));
    }

    /// <summary>The vector of a word of the vocabulary without its affixes and shape.</summary>
    public float[] Export(int word)
    {
        var sum = Words.Value[Own(word)].ToArray();
        for (var i = 0; i < GloveVectors.Width; i++)
            for (var j = 0; j < sum.Length; j++) sum[j] += _glove[word][i] * Projection.Value[i][j];
        return sum;
    }

    private void Gather(int word, int shape, Random? hide)
    {
        var own = Own(word);
        var glove = word >= 0;
        if (hide is not null)
        {
            var dice = hide.NextSingle();
            if (dice < HideAll || (own > 0 && hide.NextSingle() < 0.05f + 1f / (1 + _counts[word]))) own = 0;
            if (dice < HideAll + HideGlove) glove = false;
            if (hide.NextSingle() < HideShape) shape = -1;
        }
        if (glove) _glove[word].CopyTo(_gathered[_shown.Count]);
        _shown.Add((own, glove, shape));
    }

    private void ForEachPart(IReadOnlyList<Sample> batch, Action<int, Parameter, int> visit)
    {
        var row = 0;
        foreach (var sample in batch)
            for (var i = 0; i < sample.Count; i++, row++)
            {
                visit(row, Words, _shown[row].Word);
                foreach (var affix in sample.Affixes[i]) visit(row, AffixTable, affix);
                if (_shown[row].Shape >= 0) visit(row, AffixTable, _shown[row].Shape);
            }
    }

    /// <summary>Row of a word's own vector: the first words of the vocabulary have one.</summary>
    private int Own(int word) => word >= 0 && word < _counts.Length ? word + 1 : 0;

    private static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..])).CopyTo(to[i..]);
    }
}
