using System.Numerics;

namespace Dragoman.Syntax.Features;

/// <summary>Known words by the hash of their normalised form: open addressing over two flat arrays.</summary>
internal sealed class Vocabulary
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Takes the hashes of the words; a word's row is its place in the list.</summary>
    public Vocabulary(ReadOnlySpan<uint> hashes)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        (_keys, _rows, _mask) = (new uint[size], new int[size], size - 1);
        Array.Fill(_rows, -1);
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = Slot(hashes[row]);
            if (_rows[slot] < 0) (_keys[slot], _rows[slot]) = (hashes[row], row);
        }
    }

    /// <summary>Row of a word, or -1.</summary>
    public int Find(uint hash) => _rows[Slot(hash)];

    private int Slot(uint hash)
    {
        var slot = (int)hash & _mask;
        while (_rows[slot] >= 0 && _keys[slot] != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}
