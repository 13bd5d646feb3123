namespace Dragoman.Syntax.Network;

/// <summary>
/// The right side of a <see cref="QuantizedProduct"/>: 16-bit integers with one scale a column, laid out panel by panel. A panel has, for
/// each pair of rows, its 32 columns with the pair's two values side by side, as the CPU multiplies and adds them.
/// </summary>
internal sealed unsafe class QuantizedWeights
{
    private readonly Matrix _panels;
    private readonly Matrix _scales;

    /// <param name="source">Weights; the number of rows must be even.</param>
    public QuantizedWeights(Matrix source)
    {
        (Depth, Columns) = (source.Rows, source.Columns);
        _panels = new Matrix(Matrix.Panel, Depth / 2 * (Columns / Matrix.Panel));
        _scales = new Matrix(Columns, 1);
        for (var column = 0; column < Columns; column++) Quantize(source, column);
    }

    /// <summary>Number of rows: what is summed over.</summary>
    public int Depth { get; }

    public int Columns { get; }

    /// <summary>What the columns' integers are multiplied with to be the weights again.</summary>
    public float* Scales => _scales.Data;

    public short* Panel(int panel) => (short*)_panels.Row(panel * (Depth / 2));

    private void Quantize(Matrix source, int column)
    {
        var (limit, most) = (QuantizedRows.Limit(Depth), 0f);
        for (var row = 0; row < Depth; row++) most = Math.Max(most, Math.Abs(source.Row(row)[column]));
        var to = Panel(column / Matrix.Panel) + column % Matrix.Panel * 2;
        for (var row = 0; row < Depth; row++)
            to[row / 2 * 2 * Matrix.Panel + row % 2] = most == 0 ? (short)0 : (short)MathF.Round(source.Row(row)[column] * limit / most);
        _scales.Row(0)[column] = most / limit;
    }
}
