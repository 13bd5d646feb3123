using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>
/// Matrix multiplication for one core. The kernel keeps an 8 × 32 block of the result in sixteen 512-bit registers, so that it is
/// bound by multiply-adds and not by memory; where the CPU has only narrower vectors, the runtime splits them.
/// </summary>
internal static unsafe class Gemm
{
    /// <summary><paramref name="result"/> = <paramref name="left"/> × <paramref name="right"/>, or added to it.</summary>
    public static void Multiply(Matrix left, PackedMatrix right, Matrix result, bool add = false)
    {
        for (var panel = 0; panel < right.Columns / Matrix.Panel; panel++)
            for (var row = 0; row < left.Rows; row += Matrix.RowGroup)
                Block(new Strided(left.Row(row), left.Columns, 1), right.Panel(panel), right.Depth,
                    new Strided(result.Row(row) + panel * Matrix.Panel, result.Columns, 1), add);
    }

    /// <summary><paramref name="result"/> += transpose of <paramref name="left"/> × <paramref name="right"/>.</summary>
    public static void AddTransposed(Matrix left, PackedMatrix right, Matrix result)
    {
        for (var panel = 0; panel < right.Columns / Matrix.Panel; panel++)
            for (var row = 0; row < left.Columns; row += Matrix.RowGroup)
                Block(new Strided(left.Data + row, 1, left.Columns), right.Panel(panel), right.Depth,
                    new Strided(result.Row(row) + panel * Matrix.Panel, result.Columns, 1), true);
    }

    private readonly struct Strided(float* data, nint rowStride, nint columnStride)
    {
        public readonly float* Data = data;
        public readonly nint RowStride = rowStride;
        public readonly nint ColumnStride = columnStride;
    }

    // Written out by hand: registers cannot be indexed. Compiled in full at the first call.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(Strided left, float* panel, int depth, Strided result, bool add)
    {
        Vector512<float> a0, a1, b0, b1, c0, c1, d0, d1, e0, e1, f0, f1, g0, g1, h0, h1;
        a0 = a1 = b0 = b1 = c0 = c1 = d0 = d1 = e0 = e1 = f0 = f1 = g0 = g1 = h0 = h1 = Vector512<float>.Zero;
        nint s = left.RowStride, step = left.ColumnStride;
        var x = left.Data;
        for (var end = panel + (nint)depth * Matrix.Panel; panel < end; panel += Matrix.Panel, x += step)
        {
            var (p, q) = (Vector512.Load(panel), Vector512.Load(panel + 16));
            var v = Vector512.Create(x[0]);
            (a0, a1) = (Vector512.FusedMultiplyAdd(v, p, a0), Vector512.FusedMultiplyAdd(v, q, a1));
            v = Vector512.Create(x[s]);
            (b0, b1) = (Vector512.FusedMultiplyAdd(v, p, b0), Vector512.FusedMultiplyAdd(v, q, b1));
            v = Vector512.Create(x[2 * s]);
            (c0, c1) = (Vector512.FusedMultiplyAdd(v, p, c0), Vector512.FusedMultiplyAdd(v, q, c1));
            v = Vector512.Create(x[3 * s]);
            (d0, d1) = (Vector512.FusedMultiplyAdd(v, p, d0), Vector512.FusedMultiplyAdd(v, q, d1));
            v = Vector512.Create(x[4 * s]);
            (e0, e1) = (Vector512.FusedMultiplyAdd(v, p, e0), Vector512.FusedMultiplyAdd(v, q, e1));
            v = Vector512.Create(x[5 * s]);
            (f0, f1) = (Vector512.FusedMultiplyAdd(v, p, f0), Vector512.FusedMultiplyAdd(v, q, f1));
            v = Vector512.Create(x[6 * s]);
            (g0, g1) = (Vector512.FusedMultiplyAdd(v, p, g0), Vector512.FusedMultiplyAdd(v, q, g1));
            v = Vector512.Create(x[7 * s]);
            (h0, h1) = (Vector512.FusedMultiplyAdd(v, p, h0), Vector512.FusedMultiplyAdd(v, q, h1));
        }
        var y = result.Data;
        var r = result.RowStride;
        Store(y, a0, a1, add);
        Store(y + r, b0, b1, add);
        Store(y + 2 * r, c0, c1, add);
        Store(y + 3 * r, d0, d1, add);
        Store(y + 4 * r, e0, e1, add);
        Store(y + 5 * r, f0, f1, add);
        Store(y + 6 * r, g0, g1, add);
        Store(y + 7 * r, h0, h1, add);
    }

    private static void Store(float* to, Vector512<float> low, Vector512<float> high, bool add)
    {
        if (add) (low, high) = (low + Vector512.Load(to), high + Vector512.Load(to + 16));
        low.Store(to);
        high.Store(to + 16);
    }
}
