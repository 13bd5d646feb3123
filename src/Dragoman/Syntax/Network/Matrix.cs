namespace Dragoman.Syntax.Network;

/// <summary>
/// A dense matrix of floats, row by row, in pinned memory. Columns come in whole panels of <see cref="Panel"/> and there is always
/// room for whole groups of <see cref="RowGroup"/> rows, so that the kernels need no remainder loops.
/// </summary>
internal sealed unsafe class Matrix
{
    /// <summary>Columns that the multiplication handles together: two vectors of 512 bits.</summary>
    public const int Panel = 32;

    /// <summary>Rows that the multiplication handles together.</summary>
    public const int RowGroup = 8;

    private const int AlignmentBytes = 64;

    private float[] _values = [];

    public Matrix(int columns, int rows = 0)
    {
        if (columns % Panel != 0) throw new ArgumentException($"{columns} columns are no multiple of {Panel}.", nameof(columns));
        Columns = columns;
        Resize(rows);
    }

    public int Columns { get; }

    public int Rows { get; private set; }

    /// <summary>First value; stays in place until the matrix grows.</summary>
    public float* Data { get; private set; }

    public Span<float> Values => new(Data, Rows * Columns);

    public Span<float> this[int row] => new(Row(row), Columns);

    public float* Row(int row) => Data + (nint)row * Columns;

    /// <summary>Sets the number of rows; contents are lost where the matrix has to grow.</summary>
    public Matrix Resize(int rows)
    {
        Rows = rows;
        var needed = RoundUp(rows, RowGroup) * Columns;
        if (needed + AlignmentBytes / sizeof(float) <= _values.Length) return this;
        _values = GC.AllocateArray<float>(needed * 5 / 4 + AlignmentBytes / sizeof(float), pinned: true);
        fixed (float* start = _values)
            Data = (float*)(((nint)start + AlignmentBytes - 1) / AlignmentBytes * AlignmentBytes);
        return this;
    }

    public Matrix Fill(ReadOnlySpan<float> values)
    {
        values.CopyTo(Values);
        return this;
    }

    public static int RoundUp(int value, int unit) => (value + unit - 1) / unit * unit;
}
