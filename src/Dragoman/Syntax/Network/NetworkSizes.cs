using System.Globalization;
using Dragoman.Models;

namespace Dragoman.Syntax.Network;

/// <summary>Widths of the network's parts.</summary>
/// <param name="Input">Width of a word's vector.</param>
/// <param name="Hidden">Width of a recurrent layer, both directions together.</param>
/// <param name="Layers">Number of recurrent layers.</param>
/// <param name="Arc">Width in which words are compared as heads and dependents.</param>
/// <param name="Relation">Width of the hidden layer that tells relations.</param>
internal readonly record struct NetworkSizes(int Input, int Hidden, int Layers, int Arc, int Relation)
{
    private const string Section = "sizes";

    /// <summary>Width of what a layer reads: the first one a word and its neighbours.</summary>
    public int InputOf(int layer) => layer == 0 ? Input * WindowProduct.Places : Hidden;

    public void Save(ModelWriter writer) => writer.Add<int>(Section, [Input, Hidden, Layers, Arc, Relation]);

    public static NetworkSizes Load(ModelFile file) => Of(file.Values<int>(Section));

    /// <summary>Reads what <see cref="ToString"/> writes: five numbers parted by commas.</summary>
    public static NetworkSizes Parse(string text) =>
        Of([.. text.Split(',').Select(part => int.Parse(part, CultureInfo.InvariantCulture))]);

    public override string ToString() => $"{Input},{Hidden},{Layers},{Arc},{Relation}";

    private static NetworkSizes Of(ReadOnlySpan<int> values) => new(values[0], values[1], values[2], values[3], values[4]);
}
