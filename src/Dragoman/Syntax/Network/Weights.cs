using System.Runtime.InteropServices;
using Dragoman.Models;

namespace Dragoman.Syntax.Network;

/// <summary>How parts of the network lie in a model file: the section names, in one place for reader and writer.</summary>
internal static class Weights
{
    public static ModelWriter AddMatrix(this ModelWriter writer, string name, Matrix matrix) =>
        writer.Add<float>(name, matrix.Values);

    public static Matrix Matrix(this ModelFile file, string name, int columns)
    {
        var values = file.Values<float>(name);
        return new Matrix(columns, values.Length / columns).Fill(values);
    }

    public static ModelWriter AddLinear(this ModelWriter writer, string name, Matrix weights, Matrix bias) =>
        writer.AddMatrix(name + ".weights", weights).AddMatrix(name + ".bias", bias);

    public static LinearLayer Linear(this ModelFile file, string name, int width) =>
        new(file.Matrix(name + ".weights", width), file.Matrix(name + ".bias", width));

    public static ModelWriter AddRecurrent(this ModelWriter writer, int layer, Matrix weights, Matrix gates) =>
        writer.AddMatrix($"layer{layer}.weights", weights).AddMatrix($"layer{layer}.gates", gates);

    public static RecurrentLayer Recurrent(this ModelFile file, int layer, NetworkSizes sizes) =>
        new(sizes.InputOf(layer), sizes.Hidden, file.RecurrentWeights(layer, sizes), file.Matrix($"layer{layer}.gates", sizes.Hidden));

    public static Matrix RecurrentWeights(this ModelFile file, int layer, NetworkSizes sizes) =>
        file.Matrix($"layer{layer}.weights", RecurrentLayer.ProductWidth(sizes.InputOf(layer), sizes.Hidden));

    /// <summary>Writes a table with one byte a value and one scale a row.</summary>
    public static ModelWriter AddTable(this ModelWriter writer, string name, IReadOnlyList<float[]> rows)
    {
        var scales = rows.Select(row => row.Max(Math.Abs) / sbyte.MaxValue).ToArray();
        var bytes = rows.SelectMany((row, i) => row.Select(value => Quantize(value, scales[i]))).ToArray();
        return writer.Add<float>(name + ".scales", scales).Add(name, MemoryMarshal.AsBytes<sbyte>(bytes).ToArray());
    }

    private static sbyte Quantize(float value, float scale) => scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(value / scale);

    public static QuantizedTable Table(this ModelFile file, string name, int width) =>
        new(file.Memory(name), file.Values<float>(name + ".scales").ToArray(), width);
}
