using System.Runtime.Intrinsics;
using Dragoman.Syntax.Features;

namespace Dragoman.Syntax.Network;

/// <summary>
/// The first layer's product over a word and its two neighbours. A word takes part in three such products, with a part for each place
/// that depends on nothing else; for the words most often met the parts are computed when the model is loaded.
/// </summary>
internal sealed unsafe class WindowProduct
{
    /// <summary>The word before, the word itself, the word after.</summary>
    public const int Places = 3;

    private readonly WordVectors _words;
    private readonly QuantizedWeights _weights;
    private readonly Vocabulary _frequent;
    private readonly Matrix _ready;
    private readonly int _width;

    /// <param name="words">Vectors of words.</param>
    /// <param name="weights">The first layer's weights: the rows of the three places one below the other.</param>
    public WindowProduct(WordVectors words, Matrix weights)
    {
        (_words, _width) = (words, weights.Columns);
        _weights = new QuantizedWeights(SideBySide(weights));
        _frequent = new Vocabulary(Array.ConvertAll(words.Frequent, key => key.Hash));
        var vectors = new Matrix(weights.Rows / Places, words.Frequent.Length);
        for (var i = 0; i < vectors.Rows; i++) words.FillKnown(words.Frequent[i], vectors[i]);
        _ready = QuantizedProduct.Write(new QuantizedRows(vectors.Columns).Fill(vectors), _weights, new Matrix(PartWidth));
    }

    /// <summary>Width of a word's parts for all three places.</summary>
    public int PartWidth => _width * Places;

    /// <summary>Takes note of the next word of a batch.</summary>
    public void Add(WordForm word, WindowScratch scratch)
    {
        var key = _words.Key(word);
        var ready = key.Row < 0 ? -1 : _frequent.Find(key.Hash);
        if (ready >= 0 && _words.Frequent[ready] == key) scratch.AddReady(ready);
        else _words.Fill(word, key, scratch.AddRare());
    }

    /// <summary>Writes the product of each word of the batch; beyond the ends of a sentence there is nothing.</summary>
    public Matrix Run(WindowScratch scratch, Matrix product, ReadOnlySpan<int> starts)
    {
        QuantizedProduct.Write(scratch.RareRows.Fill(scratch.Rare), _weights, scratch.Parts);
        product.Resize(starts[^1]);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var row = starts[s]; row < starts[s + 1]; row++)
            {
                var own = Part(scratch, row, 1);
                var before = row > starts[s] ? Part(scratch, row - 1, 0) : null;
                var after = row + 1 < starts[s + 1] ? Part(scratch, row + 1, 2) : null;
                Sum(own, before, after, product.Row(row));
            }
        return product;
    }

    private float* Part(WindowScratch scratch, int word, int place)
    {
        var row = scratch.Rows[word];
        return (row >= 0 ? _ready.Row(row) : scratch.Parts.Row(~row)) + (nint)place * _width;
    }

    private void Sum(float* own, float* before, float* after, float* to)
    {
        for (var i = 0; i < _width; i += Vector512<float>.Count)
        {
            var sum = Vector512.Load(own + i);
            if (before is not null) sum += Vector512.Load(before + i);
            if (after is not null) sum += Vector512.Load(after + i);
            sum.Store(to + i);
        }
    }

    /// <summary>The three blocks of rows put next to one another.</summary>
    private static Matrix SideBySide(Matrix weights)
    {
        var result = new Matrix(weights.Columns * Places, weights.Rows / Places);
        for (var row = 0; row < weights.Rows; row++)
            weights[row].CopyTo(result[row % result.Rows][(row / result.Rows * weights.Columns)..]);
        return result;
    }
}
