using System.Runtime.InteropServices;

namespace Dragoman.Reading.Copies;

/// <summary>
/// A short fingerprint of a text by which copies are recognised (MinHash over runs of five words): the share of equal values in two
/// fingerprints estimates the share of word runs that both texts have.
/// </summary>
public sealed class TextSignature
{
    /// <summary>From this likeness on, two texts are reports of one text; below it agencies' own stories on the same matter lie.</summary>
    public const double CopyLikeness = 0.5;

    private const int Values = 64;
    private const int RowsOfBand = 4;

    private readonly uint[] _values;

    private TextSignature(uint[] values) => _values = values;

    /// <summary>The fingerprint of a text; case, marks and white space do not count.</summary>
    public static TextSignature Of(string text)
    {
        var values = new uint[Values];
        Array.Fill(values, uint.MaxValue);
        foreach (var shingle in Shingles.Of(text))
            for (var i = 0; i < Values; i++)
                values[i] = Math.Min(values[i], Mix(shingle, (uint)i));
        return new TextSignature(values);
    }

    /// <summary>The fingerprint that <see cref="ToBytes"/> wrote.</summary>
    public static TextSignature FromBytes(ReadOnlySpan<byte> bytes) => new(MemoryMarshal.Cast<byte, uint>(bytes).ToArray());

    /// <summary>The fingerprint for storing: 256 bytes.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes(_values.AsSpan()).ToArray();

    /// <summary>Estimated share of word runs that both texts have.</summary>
    public double Likeness(TextSignature other)
    {
        var equal = 0;
        for (var i = 0; i < Values; i++)
            if (_values[i] == other._values[i]) equal++;
        return (double)equal / Values;
    }

    /// <summary>
    /// Keys for finding candidates: two texts of likeness 0.5 share at least one of the sixteen with a chance of 0.64, of 0.7 with 0.99,
    /// of 0.9 always.
    /// </summary>
    public IEnumerable<long> Bands()
    {
        for (var band = 0; band < Values / RowsOfBand; band++)
        {
            var key = (ulong)band;
            for (var row = 0; row < RowsOfBand; row++) key = (key ^ _values[band * RowsOfBand + row]) * 0x9E3779B97F4A7C15;
            yield return (long)(key ^ (key >> 29));
        }
    }

    private static uint Mix(ulong shingle, uint seed)
    {
        var x = shingle ^ (seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019);
        x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93;
        return (uint)((x ^ (x >> 32)) >> 16);
    }
}
