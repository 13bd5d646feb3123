namespace Dragoman.Reading.Forms;

/// <summary>A stream whose first bytes were taken off already and are given again.</summary>
/// <param name="head">The bytes taken off.</param>
/// <param name="rest">What follows them.</param>
internal sealed class HeadedStream(byte[] head, Stream rest) : ReadOnlyStream
{
    private int _position;

    public override int Read(Span<byte> buffer)
    {
        if (_position == head.Length) return rest.Read(buffer);
        var count = Math.Min(buffer.Length, head.Length - _position);
        head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
