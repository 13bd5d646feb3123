using Dragoman.Models;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns the whole <see cref="SyntaxNetwork"/>, one batch after another.</summary>
internal sealed class NetworkTrainer
{
        private readonly NetworkSizes _sizes;
    private readonly Random _random;
    private readonly EmbeddingTrainer _embedding;
    private readonly RecurrentTrainer[] _layers;
    private readonly Dropout[] _drops;
    private readonly Dropout _dropWords;
    private readonly Matrix[] _gradients;
    private readonly TagTrainer _tags;
    private readonly ArcTrainer _arcs;
    private readonly RelationTrainer _relations;
    private readonly Adam _adam;
    private readonly Matrix _windows, _wordGradient;

    public NetworkTrainer(NetworkSizes sizes, TagColumns columns, EmbeddingTrainer embedding, Random random, float dropRate)
    {
        (_sizes, _random, _embedding) = (sizes, random, embedding);
        _layers = [.. Enumerable.Range(0, sizes.Layers).Select(i => new RecurrentTrainer(sizes.InputOf(i), sizes.Hidden, random))];
        _drops = [.. Enumerable.Range(0, sizes.Layers + 1).Select(i => new Dropout(sizes.InputOf(i), dropRate))];
        _gradients = [.. Enumerable.Range(0, sizes.Layers + 1).Select(i => new Matrix(sizes.InputOf(i)))];
        (_windows, _wordGradient) = (new Matrix(sizes.InputOf(0)), new Matrix(sizes.Input));
        _dropWords = new Dropout(sizes.Input, dropRate);
        _tags = new TagTrainer(sizes.Hidden, columns, random);
        _arcs = new ArcTrainer(sizes.Hidden, sizes.Arc, random);
        _relations = new RelationTrainer(sizes.Hidden, sizes.Relation, random);
        _adam = new Adam([.. Parameters()]);
    }

    /// <summary>Learns from some sentences.</summary>
    /// <returns>The loss a word.</returns>
    public float Learn(IReadOnlyList<Sample> batch, float rate)
    {
        var starts = Batch.Starts(batch);
        var outputs = new Matrix[_sizes.Layers + 1];
        var shown = new Matrix[_sizes.Layers + 1];
        outputs[0] = Neighbours.Gather(_dropWords.Forward(_embedding.Forward(batch, _random), starts, _random), _windows, starts);
        for (var i = 0; i < _sizes.Layers; i++)
        {
            shown[i] = i == 0 ? outputs[0] : _drops[i].Forward(outputs[i], starts, _random);
            outputs[i + 1] = _layers[i].Forward(shown[i], outputs[i], starts);
        }
        var encoded = _drops[^1].Forward(outputs[^1], starts, _random);
        var words = encoded.Rows;
        var loss = LearnHeads(batch, encoded);
        _drops[^1].Backward(_gradients[^1], starts);
        for (var i = _sizes.Layers - 1; i >= 0; i--)
        {
            var skip = _layers[i].Backward(shown[i], outputs[i], _gradients[i + 1], _gradients[i], starts);
            if (i > 0) _drops[i].Backward(_gradients[i], starts);
            if (skip is not null) Batch.AddScaled(skip.Values, 1, _gradients[i].Values);
        }
        _wordGradient.Resize(words).Values.Clear();
        Neighbours.Scatter(_gradients[0], _wordGradient, starts);
        _dropWords.Backward(_wordGradient, starts);
        _embedding.Backward(batch, _wordGradient);
        _adam.Step(rate, 1f / words);
        return loss / words;
    }

    /// <summary>Writes what was learned in the form that <see cref="SyntaxNetwork"/> reads.</summary>
    public void Save(ModelWriter writer)
    {
        _sizes.Save(writer);
        for (var i = 0; i < _layers.Length; i++) writer.AddRecurrent(i, _layers[i].Weights.Value, _layers[i].Gates.Value);
        foreach (var (name, layer) in Linears()) writer.AddLinear(name, layer.Weights.Value, layer.Bias.Value);
        writer.AddMatrix("arc.root", _arcs.Root.Value).AddMatrix("arc.distance", _arcs.Distance.Value);
        writer.AddMatrix("relation.root", _relations.Root.Value);
    }

    private float LearnHeads(IReadOnlyList<Sample> batch, Matrix encoded)
    {
        var gradient = _gradients[^1].Resize(encoded.Rows);
        gradient.Values.Clear();
        return _tags.Backward(_tags.Forward(encoded), batch, gradient)
            + _arcs.Learn(encoded, batch, gradient, _random)
            + _relations.Learn(encoded, batch, gradient, _random);
    }

    private IEnumerable<(string Name, LinearTrainer Layer)> Linears() =>
    [
        ("tags", _tags.Layer), ("arc.dependent", _arcs.Dependent), ("arc.head", _arcs.Head), ("arc.bilinear", _arcs.Bilinear),
        ("relation.dependent", _relations.Dependent), ("relation.head", _relations.Head), ("relation.output", _relations.Output),
    ];

    private IEnumerable<Parameter> Parameters() =>
    [
        _embedding.Words, _embedding.AffixTable, _embedding.Projection,
        .. _layers.SelectMany(layer => new[] { layer.Weights, layer.Gates }),
        .. Linears().SelectMany(linear => new[] { linear.Layer.Weights, linear.Layer.Bias }),
        _arcs.Root, _arcs.Distance, _relations.Root,
    ];
}
