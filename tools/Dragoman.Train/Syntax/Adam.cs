using System.Numerics;

namespace Dragoman.Train.Syntax;

/// <summary>Adam with a clipped gradient; rows of sparse parameters move only when they were touched.</summary>
/// <param name="parameters">All that is learned, always in the same order.</param>
internal sealed class Adam(IReadOnlyList<Parameter> parameters)
{
    private const float Beta1 = 0.9f, Beta2 = 0.98f, Epsilon = 1e-8f, LargestNorm = 5f;

    private int _step;

    /// <summary>Moves all weights against their gradients and clears these.</summary>
    /// <param name="rate">Size of the step.</param>
    /// <param name="factor">What gradients are multiplied with first: one over the number of words that they were summed over.</param>
    public void Step(float rate, float factor)
    {
        _step++;
        var norm = MathF.Sqrt(parameters.Sum(SquaredNorm)) * factor;
        var scale = norm > LargestNorm ? LargestNorm / norm * factor : factor;
        var size = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, _step)) / (1 - MathF.Pow(Beta1, _step));
        foreach (var parameter in parameters)
        {
            foreach (var row in parameter.ActiveRows) Move(parameter, row, scale, size);
            parameter.ClearGradient();
        }
    }

    private static float SquaredNorm(Parameter parameter)
    {
        var sum = Vector<float>.Zero;
        foreach (var row in parameter.ActiveRows)
        {
            var gradient = parameter.Gradient[row];
            for (var i = 0; i < gradient.Length; i += Vector<float>.Count)
            {
                var g = new Vector<float>(gradient[i..]);
                sum += g * g;
            }
        }
        return Vector.Sum(sum);
    }

    private static void Move(Parameter parameter, int row, float scale, float size)
    {
        Span<float> value = parameter.Value[row], gradient = parameter.Gradient[row];
        Span<float> first = parameter.First[row], second = parameter.Second[row];
        for (var i = 0; i < value.Length; i += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[i..]) * scale;
            var m = new Vector<float>(first[i..]) * Beta1 + g * (1 - Beta1);
            var v = new Vector<float>(second[i..]) * Beta2 + g * g * (1 - Beta2);
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            (new Vector<float>(value[i..]) - m * size / (Vector.SquareRoot(v) + new Vector<float>(Epsilon))).CopyTo(value[i..]);
        }
    }
}
