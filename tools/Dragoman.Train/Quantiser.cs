using Dragoman.Events.Relations;

namespace Dragoman.Train;

/// <summary>Rounds learned weights to bytes with one scale a feature.</summary>
internal static class Quantiser
{
    /// <summary>A model of these weights, a row a key and a column a class.</summary>
    public static LinearModel Round(uint[] keys, float[] weights, float[] bias)
    {
        var bytes = new sbyte[weights.Length];
        var scales = new float[keys.Length];
        for (var row = 0; row < keys.Length; row++)
        {
            var (from, max) = (row * bias.Length, 0f);
            for (var c = 0; c < bias.Length; c++) max = Math.Max(max, Math.Abs(weights[from + c]));
            scales[row] = max / 127;
            for (var c = 0; c < bias.Length && max > 0; c++) bytes[from + c] = (sbyte)MathF.Round(weights[from + c] / scales[row]);
        }
        return new LinearModel(keys, bytes, scales, bias);
    }
}
