using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Weights with their gradient and the two moments of Adam.</summary>
internal sealed class Parameter
{
    private readonly bool[]? _touched;
    private readonly List<int> _rows = [];

    /// <param name="rows">Rows.</param>
    /// <param name="columns">Columns, in whole panels.</param>
    /// <param name="sparse">Only rows that were marked by <see cref="Touch"/> have a gradient: a table of embeddings.</param>
    public Parameter(int rows, int columns, bool sparse = false)
    {
        (Value, Gradient) = (new Matrix(columns, rows), new Matrix(columns, rows));
        (First, Second) = (new Matrix(columns, rows), new Matrix(columns, rows));
        if (sparse) _touched = new bool[rows];
        else _rows.AddRange(Enumerable.Range(0, rows));
    }

    public Matrix Value { get; }

    public Matrix Gradient { get; }

    public Matrix First { get; }

    public Matrix Second { get; }

    /// <summary>The rows that take part in the next step.</summary>
    public IReadOnlyList<int> ActiveRows => _rows;

    /// <summary>Fills with uniform noise whose variance is 1 / <paramref name="fanIn"/>.</summary>
    public Parameter Randomize(Random random, int fanIn)
    {
        var limit = MathF.Sqrt(3f / fanIn);
        foreach (ref var value in Value.Values) value = (random.NextSingle() * 2 - 1) * limit;
        return this;
    }

    /// <summary>The gradient of a row of a sparse parameter, to be added to.</summary>
    public Span<float> Touch(int row)
    {
        if (!_touched![row]) _rows.Add(row);
        _touched[row] = true;
        return Gradient[row];
    }

    public void ClearGradient()
    {
        foreach (var row in _rows) Gradient[row].Clear();
        if (_touched is null) return;
        foreach (var row in _rows) _touched[row] = false;
        _rows.Clear();
    }
}
