namespace Dragoman.Reading.Forms.Tables;

/// <summary>Reads lines of bytes one at a time, whatever their encoding's letters, in memory bounded by the longest line allowed.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="limit">Longest line that is kept whole.</param>
/// <param name="start">Place of the stream's first byte in its source; null where the bytes are not the source's own.</param>
/// <param name="line">Lines before the one where reading goes on.</param>
internal sealed class LineReader(Stream stream, int limit, long? start, long line) : IDisposable
{
    private readonly byte[] _chunk = new byte[81920];
    private readonly MemoryStream _line = new();
    private int _at;
    private int _end;
    private long _read;

    /// <summary>The line just read, without its end; cut at the limit.</summary>
    public ReadOnlyMemory<byte> Line => _line.GetBuffer().AsMemory(0, (int)_line.Length);

    /// <summary>Number of the line, from 1.</summary>
    public long Number { get; private set; } = start > 0 ? line : 0;

    /// <summary>Where reading goes on behind the line just read.</summary>
    public ReadMark Mark => new(start is null ? 0 : start.Value + _read - (_end - _at), Number);

    /// <summary>Whether the line went on beyond the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool Next()
    {
        while (Number < line)
            if (!Step()) return false;
        return Step();
    }

    /// <summary>Goes behind the line to which a mark of this reader leads.</summary>
    public void GoTo(ReadMark mark)
    {
        while (Number < mark.Inner?.Place && Step())
        {
        }
    }

    public void Dispose() => stream.Dispose();

    private bool Step()
    {
        _line.SetLength(0);
        IsTooLong = false;
        var isAny = false;
        while (_at < _end || Fill())
        {
            isAny = true;
            var rest = _chunk.AsSpan(_at, _end - _at);
            var length = rest.IndexOf((byte)'\n');
            Append(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + 1;
            if (length >= 0) break;
        }
        if (isAny) Number++;
        return isAny;
    }

    private void Append(ReadOnlySpan<byte> part)
    {
        var room = limit - (int)_line.Length;
        IsTooLong |= part.Length > room;
        _line.Write(part[..Math.Min(part.Length, room)]);
    }

    private bool Fill()
    {
        (_at, _end) = (0, stream.Read(_chunk));
        _read += _end;
        return _end > 0;
    }
}
