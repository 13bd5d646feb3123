using Dragoman.Syntax.Network;

namespace Dragoman.Tests.Syntax;

/// <summary>Matrices of small numbers of both signs.</summary>
internal static class Noise
{
    public static Matrix Matrix(int rows, int columns, Random random)
    {
        var matrix = new Matrix(columns, rows);
        foreach (ref var value in matrix.Values) value = random.NextSingle() - 0.5f;
        return matrix;
    }
}
