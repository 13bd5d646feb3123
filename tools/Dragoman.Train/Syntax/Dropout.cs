using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Blanks the same columns in all words of a sentence, and scales the others up.</summary>
internal sealed class Dropout(int columns, float rate)
{
    private readonly Matrix _mask = new(columns), _output = new(columns);
    private bool _active;

    public Matrix Forward(Matrix input, int[] starts, Random? random)
    {
        _active = random is not null;
        if (random is null) return input;
        _mask.Resize(starts.Length - 1);
        foreach (ref var value in _mask.Values) value = random.NextSingle() < rate ? 0 : 1 / (1 - rate);
        input.Values.CopyTo(_output.Resize(input.Rows).Values);
        Apply(_output, starts);
        return _output;
    }

    /// <summary>Masks a gradient in place.</summary>
    public void Backward(Matrix gradient, int[] starts)
    {
        if (_active) Apply(gradient, starts);
    }

    private void Apply(Matrix matrix, int[] starts)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            var mask = _mask[s];
            for (var row = starts[s]; row < starts[s + 1]; row++)
            {
                var values = matrix[row];
                for (var i = 0; i < values.Length; i++) values[i] *= mask[i];
            }
        }
    }
}
