using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>A matrix multiplication with a bias.</summary>
internal sealed unsafe class LinearLayer(Matrix weights, Matrix bias)
{
    private readonly QuantizedWeights _weights = new(weights);

    /// <summary>Width of the result.</summary>
    public int Width => _weights.Columns;

    public Matrix Run(QuantizedRows input, Matrix output)
    {
        QuantizedProduct.Write(input, _weights, output);
        AddBias(output, bias[0]);
        return output;
    }

    public static void AddBias(Matrix matrix, ReadOnlySpan<float> bias)
    {
        fixed (float* b = bias)
            for (var row = 0; row < matrix.Rows; row++)
            {
                var to = matrix.Row(row);
                for (var i = 0; i < matrix.Columns; i += Vector512<float>.Count)
                    (Vector512.Load(to + i) + Vector512.Load(b + i)).Store(to + i);
            }
    }

    /// <summary>Cuts negative values to zero.</summary>
    public static Matrix Rectify(Matrix matrix)
    {
        var end = matrix.Data + matrix.Values.Length;
        for (var at = matrix.Data; at < end; at += Vector512<float>.Count)
            Vector512.Max(Vector512.Load(at), Vector512<float>.Zero).Store(at);
        return matrix;
    }
}
