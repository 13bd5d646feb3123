namespace Dragoman.Times.Pieces;

/// <summary>A run of letters, a number or one sign: what rules are matched on, whatever way the tokenizer cuts.</summary>
/// <param name="Start">First UTF-16 unit in the article's text.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="Glued">No space stands before it.</param>
/// <param name="Entry">Number of its entry in the lexicon, -1 where it has none.</param>
/// <param name="Figure">The number, where it is one.</param>
internal readonly record struct Piece(int Start, int End, bool Glued, int Entry, Figure Figure);
