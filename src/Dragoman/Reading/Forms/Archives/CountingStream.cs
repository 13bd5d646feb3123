namespace Dragoman.Reading.Forms.Archives;

/// <summary>Counts the bytes that are read through it.</summary>
internal sealed class CountingStream(Stream stream) : ReadOnlyStream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = stream.Read(buffer);
        Count += count;
        return count;
    }
}
