namespace Dragoman.Times.Pieces;

/// <summary>The pieces of a sentence with the text that they point into.</summary>
/// <param name="text">The article's text.</param>
/// <param name="pieces">The pieces in order.</param>
internal readonly ref struct PieceRow(ReadOnlySpan<char> text, List<Piece> pieces)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Number of pieces.</summary>
    public int Count => pieces.Count;

    /// <summary>One piece.</summary>
    public Piece this[int at] => pieces[at];

    /// <summary>The characters of a piece.</summary>
    public ReadOnlySpan<char> Form(int at) => _text[pieces[at].Start..pieces[at].End];

    /// <summary>Whether there is such a piece and it is the word, in any case.</summary>
    public bool Is(int at, string word) => at < pieces.Count && Form(at).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is such a piece and it is a number written in this shape.</summary>
    public bool Is(int at, FigureShape shape) => at >= 0 && at < pieces.Count && pieces[at].Figure.Shape == shape;
}
