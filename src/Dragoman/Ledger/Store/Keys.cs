using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Dragoman.Ledger.Store;

/// <summary>
/// Row numbers that follow from contents alone: the same documents give the same numbers in any order, on any machine, and no
/// sequence is shared by writers. Rows that belong to a day begin with it, so that every index is in the order of time.
/// </summary>
internal static class Keys
{
    /// <summary>
    /// 16 bits of day (1900 to 2079, clamped) before 47 bits of hash: two of 10,000 rows of one day collide with odds of 1 to
    /// 3 million, and then the second document is refused with an error.
    /// </summary>
    public const int HashBits = 47;

    /// <summary>A number without a day, for actors, places and merge keys.</summary>
    public static long Of(string text)
    {
        Span<byte> bytes = stackalloc byte[512];
        var needed = Encoding.UTF8.GetByteCount(text);
        if (needed > bytes.Length) bytes = new byte[needed];
        return Of(bytes[..Encoding.UTF8.GetBytes(text, bytes)]);
    }

    /// <summary>A number for bytes.</summary>
    public static long Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(bytes, hash);
        return (long)(BinaryPrimitives.ReadUInt64BigEndian(hash) >> 1);
    }

    /// <summary>A number that begins with the day.</summary>
    public static long Of(int day, string text) => First(day) | (Of(text) & ((1L << HashBits) - 1));

    /// <summary>The smallest number of a day.</summary>
    public static long First(int day) => (long)Math.Clamp(day, 0, ushort.MaxValue) << HashBits;

    /// <summary>The smallest number of a day, or of the first day of all.</summary>
    public static long First(LocalDate? day) => day is { } d ? First(LedgerDay.Number(d)) : 0;

    /// <summary>The smallest number behind a day, or behind the last day of all.</summary>
    public static long After(LocalDate? day) => day is { } d ? First(LedgerDay.Number(d) + 1) : long.MaxValue;
}
