using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>The right side of a multiplication, laid out panel by panel: for each panel, for each row, its 32 values.</summary>
internal sealed unsafe class PackedMatrix
{
    private readonly Matrix _panels = new(Matrix.Panel);

    /// <summary>Number of rows of the unpacked matrix: what is summed over.</summary>
    public int Depth { get; private set; }

    /// <summary>Number of columns of the unpacked matrix.</summary>
    public int Columns { get; private set; }

    public float* Panel(int panel) => _panels.Row(panel * Depth);

    /// <summary>Packs a matrix as it is.</summary>
    public PackedMatrix Pack(Matrix source)
    {
        Reserve(source.Rows, source.Columns);
        for (var panel = 0; panel < Columns / Matrix.Panel; panel++)
            for (var row = 0; row < Depth; row++)
                new ReadOnlySpan<float>(source.Row(row) + panel * Matrix.Panel, Matrix.Panel)
                    .CopyTo(new Span<float>(Panel(panel) + (nint)row * Matrix.Panel, Matrix.Panel));
        return this;
    }

    /// <summary>Packs the transpose of a matrix, whose number of rows must be a multiple of a panel.</summary>
    public PackedMatrix PackTransposed(Matrix source)
    {
        Reserve(source.Columns, source.Rows);
        for (var panel = 0; panel < Columns / Matrix.Panel; panel++)
            for (var column = 0; column < Matrix.Panel; column++)
            {
                var from = source.Row(panel * Matrix.Panel + column);
                var to = Panel(panel) + column;
                for (var i = 0; i < Depth; i++) to[(nint)i * Matrix.Panel] = from[i];
            }
        return this;
    }

    private void Reserve(int depth, int columns)
    {
        (Depth, Columns) = (depth, columns);
        _panels.Resize(depth * columns / Matrix.Panel);
    }
}
