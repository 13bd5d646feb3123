namespace Dragoman.Text;

/// <summary>One syntactic word by its place in the text; "don't" is two tokens, "do" and "n't".</summary>
/// <param name="Start">First UTF-16 unit, inclusive.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="JoinsNext">The next token belongs to the same multiword token of Universal Dependencies ("do" in "don't").</param>
public readonly record struct Token(int Start, int End, bool JoinsNext = false);
