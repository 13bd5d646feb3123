namespace Dragoman.Times.Pieces;

/// <summary>A number in figures.</summary>
/// <param name="Shape">How it is written.</param>
/// <param name="Digits">Number of digits of its first part.</param>
/// <param name="Value">
/// The number; of a decimal in hundredths, of a clock in seconds of the day, of a date its three parts packed
/// by <see cref="Pack"/>.
/// </param>
internal readonly record struct Figure(FigureShape Shape, byte Digits, int Value)
{
    /// <summary>Packs three parts of a date in the order in which they are written.</summary>
    public static int Pack(int first, int second, int third) => (first << 18) | (second << 13) | third;
}
