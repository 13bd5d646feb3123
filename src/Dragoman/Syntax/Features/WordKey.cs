namespace Dragoman.Syntax.Features;

/// <summary>What decides a known word's vector.</summary>
/// <param name="Row">Row of the word in the vocabulary; -1 for an unknown one.</param>
/// <param name="Shape">Row of its shape.</param>
internal readonly record struct WordKey(int Row, int Shape)
{
    /// <summary>A hash of both.</summary>
    public uint Hash => (uint)Row * 0x9E3779B9 ^ (uint)Shape * 0x85EBCA6B;
}
