using System.Buffers.Binary;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>
/// Packed bytes as they are read, and where in them members of gzip begin: three bytes say so, and right before them stands the length to
/// which the member before unpacks. Three bytes alone may be chance; a place counts once all lengths up to it add up to the unpacked
/// place of a document.
/// </summary>
/// <param name="packed">The bytes.</param>
/// <param name="start">Place of the first one in its source.</param>
internal sealed class MemberTrace(Stream packed, long start) : ReadOnlyStream
{
    private const int LengthField = 4;

    /// <summary>Deflate makes at most this much of a byte.</summary>
    private const int MostRatio = 1032;

    private static readonly byte[] s_magic = [0x1F, 0x8B, 0x08];

    private readonly List<(long Start, uint Length)> _heard = [];
    private readonly byte[] _tail = new byte[LengthField + s_magic.Length - 1];
    private int _tailLength;
    private (long Packed, long Unpacked) _at = (start, 0);
    private (long Packed, long Unpacked) _sure = (start, 0);

    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = packed.Read(buffer);
        Listen(buffer[..count]);
        Count += count;
        return count;
    }

    /// <summary>A mark in the unpacked bytes, seen from the packed ones: the last sure member before it, and the rest of the way.</summary>
    public ReadMark Outer(ReadMark mark)
    {
        for (var i = 0; i < _heard.Count; i++)
        {
            var (place, length) = _heard[i];
            if (_at.Unpacked + length > mark.Place || length > (place - _at.Packed) * MostRatio) continue;
            _at = (place, _at.Unpacked + length);
            if (_at.Unpacked == mark.Place) _sure = _at;
            _heard.RemoveRange(0, i + 1);
            i = -1;
        }
        var rest = mark.Place - _sure.Unpacked;
        return mark.Inner is { } inner ? inner.In(_sure.Packed, rest) : new ReadMark(_sure.Packed, rest);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) packed.Dispose();
        base.Dispose(disposing);
    }

    private void Listen(ReadOnlySpan<byte> bytes)
    {
        Span<byte> border = stackalloc byte[2 * _tail.Length];
        var head = Math.Min(bytes.Length, _tail.Length);
        _tail.AsSpan(0, _tailLength).CopyTo(border);
        bytes[..head].CopyTo(border[_tailLength..]);
        Hear(border[..(_tailLength + head)], Count - _tailLength);
        Hear(bytes, Count);
        var all = _tailLength + bytes.Length;
        if (bytes.Length >= _tail.Length) bytes[^_tail.Length..].CopyTo(_tail);
        else border[Math.Max(0, all - _tail.Length)..all].CopyTo(_tail);
        _tailLength = Math.Min(all, _tail.Length);
    }

    private void Hear(ReadOnlySpan<byte> bytes, long place)
    {
        for (var from = LengthField; from < bytes.Length; from++)
        {
            var step = bytes[from..].IndexOf(s_magic);
            if (step < 0) return;
            from += step;
            var at = start + place + from;
            if (_heard.Count == 0 || at > _heard[^1].Start)
                _heard.Add((at, BinaryPrimitives.ReadUInt32LittleEndian(bytes[(from - LengthField)..])));
        }
    }
}
