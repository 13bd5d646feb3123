using System.Text;

namespace Dragoman.Reading.Forms.Archives;

/// <summary>Reads lines and counted bytes from one stream by turns.</summary>
internal sealed class ByteReader(Stream stream) : IDisposable
{
    /// <summary>Longest header line; real ones have a few thousand characters.</summary>
    private const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _end;
    private long _read;

    /// <summary>Bytes taken so far.</summary>
    public long Position => _read - (_end - _at);

    /// <summary>The next line without its end, as UTF-8 where it is that; null at the end.</summary>
    public string? Line()
    {
        using var line = new MemoryStream();
        var isAny = false;
        while (_at < _end || Fill())
        {
            isAny = true;
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf((byte)'\n');
            line.Write(length < 0 ? rest : rest[..length]);
            _at += length < 0 ? rest.Length : length + 1;
            if (line.Length > LongestLine) throw new InvalidDataException("a header line is endless");
            if (length >= 0) break;
        }
        return isAny ? Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length).TrimEnd('\r') : null;
    }

    /// <summary>The next bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        var taken = Math.Min(count, _end - _at);
        _buffer.AsSpan(_at, taken).CopyTo(bytes);
        _at += taken;
        stream.ReadExactly(bytes.AsSpan(taken));
        _read += count - taken;
        return bytes;
    }

    /// <summary>Goes behind what is left of a line's end, and empty lines behind it.</summary>
    public void SkipLineEnds()
    {
        while ((_at < _end || Fill()) && _buffer[_at] is (byte)'\r' or (byte)'\n') _at++;
    }

    public void Skip(long count)
    {
        while (count > 0 && (_at < _end || Fill()))
        {
            var step = (int)Math.Min(count, _end - _at);
            _at += step;
            count -= step;
        }
    }

    /// <summary>All that is left.</summary>
    public byte[] Rest()
    {
        using var rest = new MemoryStream();
        do rest.Write(_buffer, _at, _end - _at);
        while (Fill());
        return rest.ToArray();
    }

    public void Dispose() => stream.Dispose();

    private bool Fill()
    {
        (_at, _end) = (0, stream.Read(_buffer));
        _read += _end;
        return _end > 0;
    }
}
