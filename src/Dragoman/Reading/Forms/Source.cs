using System.Text;
using Dragoman.Reading.Characters;
using Dragoman.Reading.Forms.Tables;

namespace Dragoman.Reading.Forms;

/// <summary>Bytes to read articles from, with what is known about them; the first bytes can be looked at beforehand.</summary>
internal sealed class Source
{
    private const int HeadLength = 4096;

    private readonly byte[] _head;
    private readonly Stream _rest;

    public Source(string name, Stream content)
    {
        Name = name;
        _rest = content;
        var head = new byte[HeadLength];
        var length = content.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        _head = head[..length];
    }

    /// <summary>Path, address or place inside an archive: how messages name it.</summary>
    public string Name { get; }

    /// <summary>Address the bytes came from, where they came from one.</summary>
    public string? Url { get; init; }

    /// <summary>Media type with its parameters, as a server or mail declared it.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether addresses in it may be followed; those in web archives never are.</summary>
    public bool MayFollow { get; init; }

    /// <summary>Where to go on reading, null for the beginning.</summary>
    public ReadMark? From { get; init; }

    /// <summary>Number of archives around this one.</summary>
    public int Depth { get; init; }

    /// <summary>The first bytes.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>The media type alone, in lower case.</summary>
    public string? MediaType => ContentType?.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The extension of the name in lower case, with its dot.</summary>
    public string Extension => Path.GetExtension(Name.Split('?', '#')[0]).ToLowerInvariant();

    /// <summary>Whether the first bytes say so.</summary>
    public bool StartsWith(ReadOnlySpan<byte> magic) => Head.StartsWith(magic);

    /// <summary>All bytes from where reading goes on, once.</summary>
    public Stream Open()
    {
        var place = From?.Place ?? 0;
        if (place > 0 && _rest.CanSeek)
        {
            _rest.Position = place;
            return _rest;
        }
        var all = new HeadedStream(_head, _rest);
        all.Skip(place);
        return all;
    }

    /// <summary>Its lines in UTF-8 or a narrow character set, whatever they were.</summary>
    /// <param name="limit">Longest line that is kept whole.</param>
    /// <param name="from">Where to go on, null for the first line.</param>
    public LineReader OpenLines(int limit, ReadMark? from)
    {
        var wide = CharacterSets.WideOf(Head);
        var bytes = wide is null ? Open() : Encoding.CreateTranscodingStream(Open(), wide, Encoding.UTF8);
        return new LineReader(bytes, limit, wide is null ? from?.Place ?? 0 : null, from?.Inner?.Place ?? 0);
    }

    /// <summary>All bytes in a stream that can go back: the file itself, or a copy in memory where there is none.</summary>
    public Stream OpenSeekable(int limit)
    {
        if (!_rest.CanSeek) return new MemoryStream(ReadAll(limit));
        _rest.Position = 0;
        return _rest;
    }

    /// <summary>What is packed in this source.</summary>
    /// <param name="name">How messages name it.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="from">Where to go on in it.</param>
    public Source Inner(string name, Stream content, ReadMark? from) =>
        new(name, content) { Url = Url, Depth = Depth + 1, MayFollow = MayFollow, From = from };

    /// <summary>All bytes of one document.</summary>
    /// <exception cref="InputException">There are more than the limit.</exception>
    public byte[] ReadAll(int limit)
    {
        using var buffer = new MemoryStream();
        var stream = Open();
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (buffer.Length + read > limit) throw new InputException(ReadMessages.TooLarge(limit));
            buffer.Write(chunk, 0, read);
        }
        return buffer.ToArray();
    }
}
