using Dragoman.Syntax.Network;
using Dragoman.Train.Syntax;

namespace Dragoman.Tests.Syntax;

/// <summary>What training computes as a gradient is the slope of the loss.</summary>
public sealed class GradientTests
{
    private const int Width = 32;
    private const float Step = 2e-3f;

    private static readonly int[] Heads = [1, -1, 1, 4, -1, 4, 5];

    [Theory]
    [InlineData(Width)]
    [InlineData(2 * Width)]
    public void Of_the_recurrent_layer(int inputWidth)
    {
        var random = new Random(1);
        var layer = new RecurrentTrainer(inputWidth, Width, random);
        var (input, target) = (Noise(inputWidth, random), Noise(Width, random));
        int[] starts = [0, 3, 7];
        foreach (ref var gate in layer.Gates.Value.Values) gate += (random.NextSingle() - 0.5f) * 0.4f;
        float Loss() => Sum(layer.Forward(input, input, starts), target);
        Loss();
        var inputGradient = new Matrix(inputWidth, 7);
        var skip = layer.Backward(input, input, target, inputGradient, starts);
        if (skip is not null) Batch.AddScaled(skip.Values, 1, inputGradient.Values);
        AssertSlope(Loss, layer.Weights.Value, layer.Weights.Gradient);
        AssertSlope(Loss, layer.Gates.Value, layer.Gates.Gradient);
        AssertSlope(Loss, input, inputGradient);
    }

    [Fact]
    public void Of_the_arcs()
    {
        var random = new Random(1);
        var arcs = new ArcTrainer(Width, Width, random);
        AssertSlope(arcs.Learn, random,
            [arcs.Dependent.Weights, arcs.Head.Weights, arcs.Bilinear.Weights, arcs.Bilinear.Bias, arcs.Root, arcs.Distance]);
    }

    [Fact]
    public void Of_the_relations()
    {
        var random = new Random(1);
        var relations = new RelationTrainer(Width, Width, random);
        AssertSlope(relations.Learn, random,
            [relations.Dependent.Weights, relations.Head.Weights, relations.Output.Weights, relations.Root]);
    }

    private static void AssertSlope(
        Func<Matrix, IReadOnlyList<Sample>, Matrix, Random?, float> learn, Random random, Parameter[] parameters)
    {
        var input = Noise(Width, random);
        IReadOnlyList<Sample> batch = [Sample(0, 3), Sample(3, 4)];
        float Loss() => learn(input, batch, new Matrix(Width, 7), null);
        foreach (var parameter in parameters) parameter.ClearGradient();
        var inputGradient = new Matrix(Width, 7);
        learn(input, batch, inputGradient, null);
        var gradients = parameters.Select(p => new Matrix(p.Value.Columns, p.Value.Rows).Fill(p.Gradient.Values)).ToArray();
        AssertSlope(Loss, input, inputGradient);
        for (var i = 0; i < parameters.Length; i++) AssertSlope(Loss, parameters[i].Value, gradients[i]);
    }

    private static Sample Sample(int start, int count)
    {
        var sample = new Sample(count);
        for (var i = 0; i < count; i++)
            (sample.Heads[i], sample.Relations[i]) = (Heads[start + i] < 0 ? -1 : Heads[start + i] - start, i + 2);
        return sample;
    }

    private static void AssertSlope(Func<float> loss, Matrix value, Matrix gradient)
    {
        for (var i = 0; i < value.Values.Length; i += 13)
        {
            var before = value.Values[i];
            value.Values[i] = before + Step;
            var high = loss();
            value.Values[i] = before - Step;
            var slope = (high - loss()) / (2 * Step);
            value.Values[i] = before;
            Assert.Equal(slope, gradient.Values[i], 0.02f + 0.05f * Math.Abs(slope));
        }
    }

    private static Matrix Noise(int columns, Random random)
    {
        var matrix = new Matrix(columns, 7);
        foreach (ref var value in matrix.Values) value = random.NextSingle() * 2 - 1;
        return matrix;
    }

    private static float Sum(Matrix a, Matrix b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Values.Length; i++) sum += a.Values[i] * b.Values[i];
        return sum;
    }
}
