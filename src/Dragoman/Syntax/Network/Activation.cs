using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>Smooth functions on sixteen floats at once; the same on every machine, unlike those of the C runtime.</summary>
internal static class Activation
{
    // Beyond these, e^x leaves the range of normal floats.
    private const float MaxExponent = 87f;
    private const float Log2E = 1.44269504f;

    /// <summary>e^x with a relative error below 1e-6: 2^whole by exponent bits, 2^fraction by its Taylor series.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-MaxExponent)), Vector512.Create(MaxExponent)) * Log2E;
        var whole = Vector512.Floor(x + Vector512.Create(0.5f));
        var t = x - whole;
        var p = Vector512.Create(1.54035e-4f);
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(1.3333558e-3f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(9.6181291e-3f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(5.5504109e-2f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(0.24022651f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512.Create(0.69314718f));
        p = Vector512.FusedMultiplyAdd(p, t, Vector512<float>.One);
        return p * ((Vector512.ConvertToInt32Native(whole) + Vector512.Create(127)) << 23).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) =>
        Vector512.Create(2f) / (Vector512<float>.One + Exp(x * -2f)) - Vector512<float>.One;
}
