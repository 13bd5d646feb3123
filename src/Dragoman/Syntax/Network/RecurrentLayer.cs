using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Dragoman.Syntax.Network;

/// <summary>
/// A simple recurrent unit (Lei et al. 2018) run in both directions: all matrix work is one multiplication over all words, and
/// only element-wise gates go from word to word.
/// <code>
/// f = σ(Uf + bf + vf·c')   r = σ(Ur + br + vr·c')   c = f·c' + (1-f)·Uz   h = r·tanh(c) + (1-r)·skip
/// </code>
/// where skip is the layer's input, or a projection of it where the widths differ.
/// </summary>
internal sealed unsafe class RecurrentLayer(int inputWidth, int width, Matrix weights, Matrix gates)
{
    private readonly QuantizedWeights _weights = new(weights);

    /// <summary>Rows of the matrix of element-wise parameters.</summary>
    public const int GateRows = 4, ForgetBias = 0, ResetBias = 1, ForgetPeephole = 2, ResetPeephole = 3;

    /// <summary>Columns of the product that one direction takes, in units of its width: z, f, r, and a projected skip.</summary>
    public static int Blocks(int inputWidth, int width) => inputWidth == width ? 3 : 4;

    public static int ProductWidth(int inputWidth, int width) => Blocks(inputWidth, width) * width;

    /// <summary>Width of the product of input and weights.</summary>
    public int Product => ProductWidth(inputWidth, width);

    /// <summary>Runs over all sentences.</summary>
    /// <param name="input">One row a word.</param>
    /// <param name="rows">Scratch.</param>
    /// <param name="product">Scratch.</param>
    /// <param name="output">One row a word: the left-to-right half, then the right-to-left half.</param>
    /// <param name="starts">First row of each sentence, and the number of rows.</param>
    public void Run(Matrix input, QuantizedRows rows, Matrix product, Matrix output, ReadOnlySpan<int> starts)
    {
        QuantizedProduct.Write(rows.Fill(input), _weights, product);
        RunGates(input, product, output, starts);
    }

    /// <summary>Runs the gates alone, over a product that was computed before.</summary>
    public void RunGates(Matrix input, Matrix product, Matrix output, ReadOnlySpan<int> starts)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var column = 0; column < width; column += Vector512<float>.Count)
                if (column < width / 2) Scan(input, product, output, column, (starts[s], starts[s + 1], 1));
                else Scan(input, product, output, column, (starts[s + 1] - 1, starts[s] - 1, -1));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(Matrix input, Matrix product, Matrix output, int column, (int First, int End, int Step) rows)
    {
        Vector512<float> bf = Gate(ForgetBias, column), br = Gate(ResetBias, column);
        Vector512<float> vf = Gate(ForgetPeephole, column), vr = Gate(ResetPeephole, column);
        var c = Vector512<float>.Zero;
        var projected = inputWidth != width;
        for (var row = rows.First; row != rows.End; row += rows.Step)
        {
            var u = product.Row(row) + column;
            var f = Activation.Sigmoid(Vector512.FusedMultiplyAdd(vf, c, Vector512.Load(u + width) + bf));
            var r = Activation.Sigmoid(Vector512.FusedMultiplyAdd(vr, c, Vector512.Load(u + 2 * width) + br));
            var z = Vector512.Load(u);
            c = Vector512.FusedMultiplyAdd(f, c - z, z);
            var skip = Vector512.Load(projected ? u + 3 * width : input.Row(row) + column);
            Vector512.FusedMultiplyAdd(r, Activation.Tanh(c) - skip, skip).Store(output.Row(row) + column);
        }
    }

    private Vector512<float> Gate(int row, int column) => Vector512.Load(gates.Row(row) + column);
}
