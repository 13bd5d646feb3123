using Dragoman.Syntax.Network;

namespace Dragoman.Tests.Syntax;

public sealed class QuantizedProductTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(13, 96, 64)]
    [InlineData(24, 256, 96)]
    public void Comes_close_to_three_loops(int rows, int depth, int columns)
    {
        var random = new Random(1);
        Matrix left = Noise.Matrix(rows, depth, random), right = Noise.Matrix(depth, columns, random);
        var result = QuantizedProduct.Write(new QuantizedRows(depth).Fill(left), new QuantizedWeights(right), new Matrix(columns));
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++)
                Assert.Equal(Enumerable.Range(0, depth).Sum(k => left[i][k] * right[k][j]), result[i][j], 2e-3f);
    }

    [Fact]
    public void Holds_the_largest_sum_that_rows_of_one_sign_can_make()
    {
        const int Depth = 384;
        Matrix left = new(Depth, 1), right = new(32, Depth);
        left.Values.Fill(1000);
        right.Values.Fill(-1e-3f);
        var result = QuantizedProduct.Write(new QuantizedRows(Depth).Fill(left), new QuantizedWeights(right), new Matrix(32));
        Assert.All(result.Values.ToArray(), value => Assert.Equal(-Depth, value, 1e-2f));
    }

    [Fact]
    public void Rows_of_zeros_stay_zero()
    {
        var result = QuantizedProduct.Write(
            new QuantizedRows(64).Fill(new Matrix(64, 3)), new QuantizedWeights(Noise.Matrix(64, 32, new Random(1))), new Matrix(32));
        Assert.All(result.Values.ToArray(), value => Assert.Equal(0, value));
    }
}
