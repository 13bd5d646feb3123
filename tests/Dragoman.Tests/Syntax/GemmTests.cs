using Dragoman.Syntax.Network;
using Dragoman.Train.Syntax;

namespace Dragoman.Tests.Syntax;

public sealed class GemmTests
{
    [Theory]
    [InlineData(1, 32, 32)]
    [InlineData(13, 64, 96)]
    [InlineData(24, 96, 64)]
    public void Multiplies_like_three_loops(int rows, int depth, int columns)
    {
        var random = new Random(1);
        Matrix left = Noise.Matrix(rows, depth, random), right = Noise.Matrix(depth, columns, random), result = new(columns, rows);
        Gemm.Multiply(left, new PackedMatrix().Pack(right), result);
        AssertEqual(result, (i, j) => Sum(depth, k => left[i][k] * right[k][j]));
        Gemm.Multiply(left, new PackedMatrix().PackTransposed(Transposed(right)), result, add: true);
        AssertEqual(result, (i, j) => 2 * Sum(depth, k => left[i][k] * right[k][j]));
    }

    [Fact]
    public void Multiplies_the_transpose()
    {
        var random = new Random(1);
        Matrix left = Noise.Matrix(11, 64, random), right = Noise.Matrix(11, 32, random), result = new(32, 64);
        Gemm.AddTransposed(left, new PackedMatrix().Pack(right), result);
        AssertEqual(result, (i, j) => Sum(11, k => left[k][i] * right[k][j]));
    }

    private static Matrix Transposed(Matrix matrix)
    {
        var result = new Matrix(matrix.Rows, matrix.Columns);
        for (var i = 0; i < matrix.Rows; i++) for (var j = 0; j < matrix.Columns; j++) result[j][i] = matrix[i][j];
        return result;
    }

    private static float Sum(int count, Func<int, float> value) => Enumerable.Range(0, count).Sum(value);

    private static void AssertEqual(Matrix matrix, Func<int, int, float> expected)
    {
        for (var i = 0; i < matrix.Rows; i++)
            for (var j = 0; j < matrix.Columns; j++) Assert.Equal(expected(i, j), matrix[i][j], 1e-4f);
    }
}
