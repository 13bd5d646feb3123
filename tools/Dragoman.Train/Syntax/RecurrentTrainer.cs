using System.Runtime.Intrinsics;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns a <see cref="RecurrentLayer"/>: its forward pass with all states kept, and the way back.</summary>
internal sealed unsafe class RecurrentTrainer
{
    private readonly int _inputWidth, _width;
    private readonly Matrix _product, _forget, _reset, _state, _output, _skipGradient;
    private readonly PackedMatrix _packed = new();

    public RecurrentTrainer(int inputWidth, int width, Random random)
    {
        (_inputWidth, _width) = (inputWidth, width);
        Weights = new Parameter(inputWidth, RecurrentLayer.ProductWidth(inputWidth, width)).Randomize(random, inputWidth);
        Gates = new Parameter(RecurrentLayer.GateRows, width);
        Gates.Value[RecurrentLayer.ForgetBias].Fill(0.5f);
        _product = new Matrix(RecurrentLayer.ProductWidth(inputWidth, width));
        (_forget, _reset, _state) = (new Matrix(width), new Matrix(width), new Matrix(width));
        (_output, _skipGradient) = (new Matrix(width), new Matrix(width));
    }

    public Parameter Weights { get; }

    public Parameter Gates { get; }

    private bool Projected => _inputWidth != _width;

    /// <summary>Runs over a batch.</summary>
    /// <param name="input">What the multiplication sees: with dropout.</param>
    /// <param name="skip">What the highway carries: without.</param>
    /// <param name="starts">First row of each sentence, and the number of rows.</param>
    public Matrix Forward(Matrix input, Matrix skip, ReadOnlySpan<int> starts)
    {
        foreach (var matrix in new[] { _product, _forget, _reset, _state, _output, _skipGradient }) matrix.Resize(input.Rows);
        Gemm.Multiply(input, _packed.Pack(Weights.Value), _product);
        ForEachColumn(starts, (column, first, end, step) => Scan(skip, column, first, end, step));
        return _output;
    }

    /// <summary>Turns the output's gradient into that of the weights, of the input and of the highway.</summary>
    /// <param name="input">As it was given to <see cref="Forward"/>.</param>
    /// <param name="skip">As it was given to <see cref="Forward"/>.</param>
    /// <param name="gradient">Gradient of the output.</param>
    /// <param name="inputGradient">Gets the gradient of <paramref name="input"/>.</param>
    /// <param name="starts">As it was given to <see cref="Forward"/>.</param>
    /// <returns>Gradient of the highway's input, or null where it is a projection and thus part of the input's.</returns>
    public Matrix? Backward(Matrix input, Matrix skip, Matrix gradient, Matrix inputGradient, int[] starts)
    {
        ForEachColumn(starts, (column, first, end, step) => Unscan(skip, gradient, column, end - step, first - step, -step));
        Gemm.AddTransposed(input, _packed.Pack(_product), Weights.Gradient);
        Gemm.Multiply(_product, _packed.PackTransposed(Weights.Value), inputGradient.Resize(input.Rows));
        return Projected ? null : _skipGradient;
    }

    private void ForEachColumn(ReadOnlySpan<int> starts, Action<int, int, int, int> scan)
    {
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var column = 0; column < _width; column += Vector512<float>.Count)
                if (column < _width / 2) scan(column, starts[s], starts[s + 1], 1);
                else scan(column, starts[s + 1] - 1, starts[s] - 1, -1);
    }

    private void Scan(Matrix skip, int column, int first, int end, int step)
    {
        var (bf, br, vf, vr) = LoadGates(column);
        var c = Vector512<float>.Zero;
        for (var row = first; row != end; row += step)
        {
            var u = _product.Row(row) + column;
            var f = Activation.Sigmoid(Vector512.FusedMultiplyAdd(vf, c, Vector512.Load(u + _width) + bf));
            var r = Activation.Sigmoid(Vector512.FusedMultiplyAdd(vr, c, Vector512.Load(u + 2 * _width) + br));
            var z = Vector512.Load(u);
            c = Vector512.FusedMultiplyAdd(f, c - z, z);
            var x = Vector512.Load(Projected ? u + 3 * _width : skip.Row(row) + column);
            Vector512.FusedMultiplyAdd(r, Activation.Tanh(c) - x, x).Store(_output.Row(row) + column);
            f.Store(_forget.Row(row) + column);
            r.Store(_reset.Row(row) + column);
            c.Store(_state.Row(row) + column);
        }
    }

    /// <summary>Walks a sentence backwards and leaves the gradient of the product in its place.</summary>
    private void Unscan(Matrix skip, Matrix gradient, int column, int last, int end, int step)
    {
        var (_, _, vf, vr) = LoadGates(column);
        Vector512<float> carried, dbf, dbr, dvf, dvr;
        carried = dbf = dbr = dvf = dvr = Vector512<float>.Zero;
        var one = Vector512<float>.One;
        for (var row = last; row != end; row += step)
        {
            var u = _product.Row(row) + column;
            var (f, r) = (Vector512.Load(_forget.Row(row) + column), Vector512.Load(_reset.Row(row) + column));
            var before = row + step == end ? Vector512<float>.Zero : Vector512.Load(_state.Row(row + step) + column);
            var x = Vector512.Load(Projected ? u + 3 * _width : skip.Row(row) + column);
            var (z, t) = (Vector512.Load(u), Activation.Tanh(Vector512.Load(_state.Row(row) + column)));
            var dh = Vector512.Load(gradient.Row(row) + column);
            var dr = dh * (t - x) * r * (one - r);
            var dc = dh * r * (one - t * t) + carried;
            var df = dc * (before - z) * f * (one - f);
            carried = dc * f + df * vf + dr * vr;
            (dbf, dbr, dvf, dvr) = (dbf + df, dbr + dr, dvf + df * before, dvr + dr * before);
            (dc * (one - f)).Store(u);
            df.Store(u + _width);
            dr.Store(u + 2 * _width);
            (dh * (one - r)).Store(Projected ? u + 3 * _width : _skipGradient.Row(row) + column);
        }
        AddGates(column, dbf, dbr, dvf, dvr);
    }

    private (Vector512<float> Bf, Vector512<float> Br, Vector512<float> Vf, Vector512<float> Vr) LoadGates(int column) =>
        (Vector512.Load(Gates.Value.Row(RecurrentLayer.ForgetBias) + column),
         Vector512.Load(Gates.Value.Row(RecurrentLayer.ResetBias) + column),
         Vector512.Load(Gates.Value.Row(RecurrentLayer.ForgetPeephole) + column),
         Vector512.Load(Gates.Value.Row(RecurrentLayer.ResetPeephole) + column));

    private void AddGates(int column, params ReadOnlySpan<Vector512<float>> gradients)
    {
        for (var row = 0; row < gradients.Length; row++)
        {
            var to = Gates.Gradient.Row(row) + column;
            (Vector512.Load(to) + gradients[row]).Store(to);
        }
    }
}
