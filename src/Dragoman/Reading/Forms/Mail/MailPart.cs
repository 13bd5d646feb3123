using System.Text;
using Dragoman.Reading.Characters;
using Dragoman.Reading.Forms.Archives;

namespace Dragoman.Reading.Forms.Mail;

/// <summary>A part of a mail: its header fields, and either bytes or parts of its own.</summary>
internal sealed class MailPart
{
    private readonly byte[] _body;
    private readonly List<MailPart> _parts = [];

    private MailPart(HeaderLines headers, byte[] body) => (Headers, _body) = (headers, body);

    public HeaderLines Headers { get; }

    /// <summary>The text of the part, decoded.</summary>
    public string Text =>
        CharacterSets.Decode(TransferEncoding.Decode(_body, Headers.Get("Content-Transfer-Encoding")), CharacterSets.Of(ContentType));

    private string ContentType => Headers.Get("Content-Type") ?? "text/plain";

    public static MailPart Parse(byte[] bytes, int depth)
    {
        using var reader = new ByteReader(new MemoryStream(bytes));
        var part = new MailPart(HeaderLines.Read(reader), reader.Rest());
        if (depth > 0 && part.Boundary is { } boundary) part.Split("--" + boundary, depth);
        return part;
    }

    /// <summary>The first part of a media type, this one or one inside it.</summary>
    public MailPart? Find(string type)
    {
        if (_parts.Count == 0) return ContentType.StartsWith(type, StringComparison.OrdinalIgnoreCase) && !IsAttached ? this : null;
        foreach (var part in _parts)
            if (part.Find(type) is { } found) return found;
        return null;
    }

    private bool IsAttached => Headers.Get("Content-Disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    private string? Boundary
    {
        get
        {
            var at = ContentType.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
            if (at < 0 || !ContentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)) return null;
            var value = ContentType[(at + 9)..];
            return value.StartsWith('"') ? value.Split('"')[1] : value.Split(';', ' ')[0];
        }
    }

    private void Split(string mark, int depth)
    {
        var bytes = Encoding.Latin1.GetBytes(mark);
        var rest = _body.AsSpan();
        var start = -1;
        for (var at = 0; rest[at..].IndexOf(bytes) is var step and >= 0;)
        {
            if (start >= 0) _parts.Add(Parse(rest[start..(at + step)].ToArray(), depth - 1));
            at += step + bytes.Length;
            start = at + (rest[at..].IndexOf((byte)'\n') is var line and >= 0 ? line + 1 : 0);
        }
    }
}
