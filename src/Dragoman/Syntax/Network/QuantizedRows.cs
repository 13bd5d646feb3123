using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>
/// The left side of a <see cref="QuantizedProduct"/>: rows of 16-bit integers with one scale a row. Each row uses the whole range in which
/// no sum of products can leave 32 bits.
/// </summary>
internal sealed unsafe class QuantizedRows(int columns)
{
    private readonly Matrix _values = new(Matrix.RoundUp(columns / 2, Matrix.Panel));
    private float[] _scales = [];

    /// <summary>Largest value on both sides of a product that sums over so many columns.</summary>
    public static short Limit(int columns) => (short)Math.Min(Math.Sqrt(int.MaxValue / (double)columns) - 1, short.MaxValue);

    public int Columns => columns;

    public int Rows => _values.Rows;

    /// <summary>From one row to the next, in integers.</summary>
    public int Stride => _values.Columns * 2;

    public short* Row(int row) => (short*)_values.Row(row);

    /// <summary>What a row's integers are multiplied with to be the values again.</summary>
    public float Scale(int row) => _scales[row];

    /// <summary>Takes over all rows of a matrix.</summary>
    public QuantizedRows Fill(Matrix source)
    {
        if (source.Columns != columns) throw new ArgumentException($"{source.Columns} columns instead of {columns}.", nameof(source));
        _values.Resize(source.Rows);
        if (_scales.Length < source.Rows + Matrix.RowGroup) _scales = new float[source.Rows * 2 + Matrix.RowGroup];
        for (var row = 0; row < source.Rows; row++) _scales[row] = Quantize(source.Row(row), Row(row), columns);
        return this;
    }

    /// <summary>Writes a vector as integers up to <see cref="Limit"/>.</summary>
    /// <returns>Its scale.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Quantize(float* from, short* to, int count)
    {
        var largest = Vector512<float>.Zero;
        for (var i = 0; i < count; i += 16) largest = Vector512.Max(largest, Vector512.Abs(Vector512.Load(from + i)));
        var most = 0f;
        for (var i = 0; i < Vector512<float>.Count; i++) most = Math.Max(most, largest[i]);
        var factor = most == 0 ? 0 : Limit(count) / most;
        for (var i = 0; i < count; i += 32) Vector512.Narrow(Round(from + i, factor), Round(from + i + 16, factor)).Store(to + i);
        return most / Limit(count);
    }

    private static Vector512<int> Round(float* from, float factor) =>
        Vector512.ConvertToInt32Native(Vector512.Round(Vector512.Load(from) * factor));
}
