using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>Rows of vectors with one byte a value and one scale a row, left in the bytes of the model file.</summary>
internal sealed unsafe class QuantizedTable(ReadOnlyMemory<byte> bytes, float[] scales, int width)
{
    /// <summary>Adds a row to a vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRow(int row, Span<float> to)
    {
        ref var from = ref MemoryMarshal.GetReference(bytes.Span.Slice(row * width, width));
        ref var target = ref MemoryMarshal.GetReference(to);
        var scale = Vector512.Create(scales[row]);
        for (nuint i = 0; i < (nuint)width; i += 16)
        {
            var (low, high) = Vector256.Widen(Vector256.WidenLower(Vector128.LoadUnsafe(ref from, i).AsSByte().ToVector256()));
            var values = Vector512.ConvertToSingle(Vector512.Create(low, high));
            Vector512.FusedMultiplyAdd(values, scale, Vector512.LoadUnsafe(ref target, i)).StoreUnsafe(ref target, i);
        }
    }
}
