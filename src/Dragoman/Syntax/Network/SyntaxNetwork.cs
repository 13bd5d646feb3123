using Dragoman.Models;
using Dragoman.Syntax.Features;

namespace Dragoman.Syntax.Network;

/// <summary>
/// The one network that tags and parses: word vectors, recurrent layers over all words of a batch, and from the last layer tags, heads
/// and relations. Learned by tools/Dragoman.Train.
/// </summary>
internal sealed unsafe class SyntaxNetwork
{
    private readonly NetworkSizes _sizes;
    private readonly WindowProduct _windows;
    private readonly RecurrentLayer[] _layers;
    private readonly LinearLayer _tags, _dependent, _head, _query, _relationDependent, _relationHead, _relations;
    private readonly Matrix _arcRoot, _distance, _relationRoot;

    public SyntaxNetwork(ModelFile file, TagColumns columns)
    {
        _sizes = NetworkSizes.Load(file);
        Columns = columns;
        _windows = new WindowProduct(new WordVectors(file, _sizes.Input), file.RecurrentWeights(0, _sizes));
        _layers = [.. Enumerable.Range(0, _sizes.Layers).Select(layer => file.Recurrent(layer, _sizes))];
        _tags = file.Linear("tags", columns.Width);
        (_dependent, _head) = (file.Linear("arc.dependent", _sizes.Arc), file.Linear("arc.head", _sizes.Arc));
        _query = file.Linear("arc.bilinear", _sizes.Arc);
        (_arcRoot, _distance) = (file.Matrix("arc.root", _sizes.Arc), file.Matrix("arc.distance", _sizes.Arc));
        _relationDependent = file.Linear("relation.dependent", _sizes.Relation);
        _relationHead = file.Linear("relation.head", _sizes.Relation);
        _relations = file.Linear("relation.output", RelationScores.Width);
        _relationRoot = file.Matrix("relation.root", _sizes.Relation);
    }

    public TagColumns Columns { get; }

    public Scratch NewScratch() => new(_sizes, Columns.Width);

    /// <summary>Adds the next word of a batch.</summary>
    public void Add(WordForm word, Scratch scratch) => _windows.Add(word, scratch.Windows);

    /// <summary>Tags and parses the words that were added.</summary>
    /// <param name="scratch">Gets scores of tags and relations, and heads.</param>
    /// <param name="starts">First word of each sentence, and the number of words.</param>
    public void Run(Scratch scratch, ReadOnlySpan<int> starts)
    {
        var encoded = scratch.Hidden.Fill(Encode(scratch, starts));
        _tags.Run(encoded, scratch.Tags);
        LinearLayer.Rectify(_dependent.Run(encoded, scratch.Dependent));
        LinearLayer.Rectify(_head.Run(encoded, scratch.Head));
        _query.Run(scratch.ArcRows.Fill(scratch.Dependent), scratch.Query);
        for (var s = 0; s + 1 < starts.Length; s++) FindHeads(scratch, starts[s], starts[s + 1] - starts[s]);
        _relationDependent.Run(encoded, scratch.RelationDependent);
        _relationHead.Run(encoded, scratch.RelationHead);
        scratch.RelationHidden.Resize(encoded.Rows);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var row = starts[s]; row < starts[s + 1]; row++) HideRelation(scratch, row, starts[s]);
        _relations.Run(scratch.RelationRows.Fill(scratch.RelationHidden), scratch.Relations);
    }

    private Matrix Encode(Scratch scratch, ReadOnlySpan<int> starts)
    {
        var product = _windows.Run(scratch.Windows, scratch.Product(_layers[0].Product), starts);
        var input = scratch.Even.Resize(product.Rows);
        // The first layer's highway is a projection within the product, so that it has no input of its own.
        _layers[0].RunGates(product, product, input, starts);
        for (var layer = 1; layer < _layers.Length; layer++)
        {
            var output = (layer % 2 == 0 ? scratch.Even : scratch.Odd).Resize(input.Rows);
            _layers[layer].Run(input, scratch.Hidden, scratch.Product(_layers[layer].Product), output, starts);
            input = output;
        }
        return input;
    }

    private void FindHeads(Scratch scratch, int start, int count)
    {
        var arcs = scratch.Arcs.AsSpan(0, count * (count + 1));
        for (var i = 0; i < count; i++)
            ArcScores.Of(i, arcs.Slice(i * (count + 1), count + 1), new(scratch.Query.Row(start + i),
                scratch.Head.Row(start), _sizes.Arc, _arcRoot.Data, _distance.Data));
        scratch.Tree.Find(arcs, scratch.Heads.AsSpan(start, count));
    }

    private void HideRelation(Scratch scratch, int row, int start)
    {
        var head = scratch.Heads[row];
        RelationScores.Hidden(scratch.RelationDependent[row],
            head < 0 ? _relationRoot[0] : scratch.RelationHead[start + head], scratch.RelationHidden[row]);
    }
}
