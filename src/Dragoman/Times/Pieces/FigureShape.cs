namespace Dragoman.Times.Pieces;

/// <summary>How a number in figures is written.</summary>
internal enum FigureShape : byte
{
    None,
    Plain,
    Ordinal,
    Decimal,
    Date,
    Clock,
    Decade,
}
