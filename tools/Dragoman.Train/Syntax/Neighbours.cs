using System.Numerics;
using Dragoman.Syntax.Network;

namespace Dragoman.Train.Syntax;

/// <summary>Puts the vectors of neighbouring words side by side; beyond the ends of a sentence there are zeros.</summary>
internal static class Neighbours
{
    /// <summary>Writes for each word its window, from the leftmost neighbour to the rightmost.</summary>
    public static Matrix Gather(Matrix words, Matrix windows, ReadOnlySpan<int> starts)
    {
        var (width, size) = (words.Columns, windows.Columns / words.Columns);
        windows.Resize(words.Rows);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var row = starts[s]; row < starts[s + 1]; row++)
                for (var slot = 0; slot < size; slot++)
                {
                    var from = row + slot - size / 2;
                    var to = windows[row].Slice(slot * width, width);
                    if (from < starts[s] || from >= starts[s + 1]) to.Clear();
                    else words[from].CopyTo(to);
                }
        return windows;
    }

    /// <summary>The way back for gradients: adds each part of a window to its word.</summary>
    public static void Scatter(Matrix windows, Matrix words, ReadOnlySpan<int> starts)
    {
        var (width, size) = (words.Columns, windows.Columns / words.Columns);
        for (var s = 0; s + 1 < starts.Length; s++)
            for (var row = starts[s]; row < starts[s + 1]; row++)
                for (var slot = 0; slot < size; slot++)
                {
                    var to = row + slot - size / 2;
                    if (to >= starts[s] && to < starts[s + 1]) Add(windows[row].Slice(slot * width, width), words[to]);
                }
    }

    private static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + new Vector<float>(from[i..])).CopyTo(to[i..]);
    }
}
