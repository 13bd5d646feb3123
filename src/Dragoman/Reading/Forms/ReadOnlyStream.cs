namespace Dragoman.Reading.Forms;

/// <summary>Base of streams that are read once from front to back.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public abstract override int Read(Span<byte> buffer);

    /// <summary>Reads on without keeping anything, to the end at most.</summary>
    public void Skip(long count)
    {
        var buffer = new byte[(int)Math.Min(count, 1 << 16)];
        for (int read; count > 0 && (read = Read(buffer.AsSpan(0, (int)Math.Min(count, buffer.Length)))) > 0;) count -= read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
