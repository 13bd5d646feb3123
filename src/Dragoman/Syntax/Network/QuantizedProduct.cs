using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Dragoman.Syntax.Network;

/// <summary>
/// Matrix multiplication over 16-bit integers for one core: twice as fast as over floats, and exact, so that every machine gives the same
/// result. The kernel keeps an 8 × 32 block of the result in sixteen 512-bit registers.
/// </summary>
internal static unsafe class QuantizedProduct
{
    private const int Pair = 2;

    /// <summary>Writes rows × weights as floats.</summary>
    public static Matrix Write(QuantizedRows rows, QuantizedWeights weights, Matrix result)
    {
        result.Resize(rows.Rows);
        var sums = stackalloc int[Matrix.RowGroup * Matrix.Panel];
        for (var panel = 0; panel < weights.Columns / Matrix.Panel; panel++)
            for (var row = 0; row < rows.Rows; row += Matrix.RowGroup)
            {
                Block(rows.Row(row), (rows.Stride, rows.Columns), weights.Panel(panel), sums);
                Scale(sums, rows, row, weights.Scales + panel * Matrix.Panel, result, panel * Matrix.Panel);
            }
        return result;
    }

    // Written out by hand: registers cannot be indexed. Compiled in full at the first call: loading a model already needs its speed.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(short* x, (nint Stride, int Depth) rows, short* panel, int* sums)
    {
        Vector512<int> a0, a1, b0, b1, c0, c1, d0, d1, e0, e1, f0, f1, g0, g1, h0, h1;
        a0 = a1 = b0 = b1 = c0 = c1 = d0 = d1 = e0 = e1 = f0 = f1 = g0 = g1 = h0 = h1 = Vector512<int>.Zero;
        var s = rows.Stride;
        for (var end = x + rows.Depth; x < end; x += Pair, panel += Pair * Matrix.Panel)
        {
            var (p, q) = (Vector512.Load(panel), Vector512.Load(panel + Matrix.Panel));
            var v = PairAt(x);
            (a0, a1) = (a0 + Multiply(v, p), a1 + Multiply(v, q));
            v = PairAt(x + s);
            (b0, b1) = (b0 + Multiply(v, p), b1 + Multiply(v, q));
            v = PairAt(x + 2 * s);
            (c0, c1) = (c0 + Multiply(v, p), c1 + Multiply(v, q));
            v = PairAt(x + 3 * s);
            (d0, d1) = (d0 + Multiply(v, p), d1 + Multiply(v, q));
            v = PairAt(x + 4 * s);
            (e0, e1) = (e0 + Multiply(v, p), e1 + Multiply(v, q));
            v = PairAt(x + 5 * s);
            (f0, f1) = (f0 + Multiply(v, p), f1 + Multiply(v, q));
            v = PairAt(x + 6 * s);
            (g0, g1) = (g0 + Multiply(v, p), g1 + Multiply(v, q));
            v = PairAt(x + 7 * s);
            (h0, h1) = (h0 + Multiply(v, p), h1 + Multiply(v, q));
        }
        Store(sums, 0, a0, a1);
        Store(sums, 1, b0, b1);
        Store(sums, 2, c0, c1);
        Store(sums, 3, d0, d1);
        Store(sums, 4, e0, e1);
        Store(sums, 5, f0, f1);
        Store(sums, 6, g0, g1);
        Store(sums, 7, h0, h1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<short> PairAt(short* at) => Vector512.Create(*(int*)at).AsInt16();

    /// <summary>The products of neighbouring integers, summed in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Multiply(Vector512<short> a, Vector512<short> b)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(a, b);
        if (Avx2.IsSupported)
            return Vector512.Create(
                Avx2.MultiplyAddAdjacent(a.GetLower(), b.GetLower()), Avx2.MultiplyAddAdjacent(a.GetUpper(), b.GetUpper()));
        return (a.AsInt32() << 16 >> 16) * (b.AsInt32() << 16 >> 16) + (a.AsInt32() >> 16) * (b.AsInt32() >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* sums, int row, Vector512<int> low, Vector512<int> high)
    {
        low.Store(sums + row * Matrix.Panel);
        high.Store(sums + row * Matrix.Panel + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(int* sums, QuantizedRows rows, int first, float* scales, Matrix result, int column)
    {
        var (low, high) = (Vector512.Load(scales), Vector512.Load(scales + 16));
        for (var row = first; row < Math.Min(first + Matrix.RowGroup, rows.Rows); row++, sums += Matrix.Panel)
        {
            var scale = rows.Scale(row);
            var to = result.Row(row) + column;
            (Vector512.ConvertToSingle(Vector512.Load(sums)) * (low * scale)).Store(to);
            (Vector512.ConvertToSingle(Vector512.Load(sums + 16)) * (high * scale)).Store(to + 16);
        }
    }
}
