using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Learns a <see cref="LinearLayer"/>.</summary>
internal sealed class LinearTrainer(int inputWidth, int width, Random random)
{
    private readonly PackedMatrix _packed = new();
    private readonly Matrix _output = new(width);
    private Matrix? _input;

    public Parameter Weights { get; } = new Parameter(inputWidth, width).Randomize(random, inputWidth);

    public Parameter Bias { get; } = new(1, width);

    public Matrix Forward(Matrix input)
    {
        _input = input;
        Gemm.Multiply(input, _packed.Pack(Weights.Value), _output.Resize(input.Rows));
        LinearLayer.AddBias(_output, Bias.Value[0]);
        return _output;
    }

    /// <summary>Adds to the gradients of the weights and of the input.</summary>
    public void Backward(Matrix gradient, Matrix inputGradient)
    {
        var bias = Bias.Gradient[0];
        for (var row = 0; row < gradient.Rows; row++)
        {
            var values = gradient[row];
            for (var i = 0; i < values.Length; i++) bias[i] += values[i];
        }
        Gemm.AddTransposed(_input!, _packed.Pack(gradient), Weights.Gradient);
        Gemm.Multiply(gradient, _packed.PackTransposed(Weights.Value), inputGradient, add: true);
    }
}
