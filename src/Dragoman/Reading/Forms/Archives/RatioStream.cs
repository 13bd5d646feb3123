namespace Dragoman.Reading.Forms.Archives;

/// <summary>Unpacked bytes, up to a bound on how many may come out of those that went in.</summary>
/// <param name="unpacked">The unpacking stream.</param>
/// <param name="packedBytes">Packed bytes read so far.</param>
/// <param name="ratio">Unpacked bytes allowed for each of them.</param>
internal sealed class RatioStream(Stream unpacked, Func<long> packedBytes, int ratio) : ReadOnlyStream
{
    /// <summary>Bytes that any archive may hold: short runs of blanks pack better than the bound allows.</summary>
    private const long Free = 1 << 20;

    private long _length;

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        _length += count;
        return _length <= Free + packedBytes() * ratio ? count : throw new InputException(ReadMessages.Ratio);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
