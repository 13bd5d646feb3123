using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Dragoman.App.Pages.Frame;

/// <summary>
/// The text of a page on its way to a visitor, in an array that is used again for the next page: pages are too large to be made
/// as strings hundreds of times a second.
/// </summary>
internal sealed partial class PageText(int status) : TextWriter, IResult
{
    private const int Usual = 1 << 17;
    private char[] _text = ArrayPool<char>.Shared.Rent(Usual);
    private int _length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        if (_length == _text.Length) Grow(1);
        _text[_length++] = value;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_length + buffer.Length > _text.Length) Grow(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        Send(response.BodyWriter);
        Dispose();
        await response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    protected override void Dispose(bool disposing)
    {
        if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
        _text = [];
        base.Dispose(disposing);
    }

    private void Send(IBufferWriter<byte> body)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _length);
        var sent = 0;
        foreach (var match in Turning().EnumerateMatches(text))
        {
            Encoding.UTF8.GetBytes(text[sent..match.Index], body);
            Encoding.UTF8.GetBytes("&#xFFFD;", body);
            sent = match.Index + match.Length;
        }
        Encoding.UTF8.GetBytes(text[sent..], body);
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + atLeast));
        _text.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    /// <summary>
    /// Bidirectional controls, as the encoder writes them: marks, embeddings, overrides and isolates can make a text read as
    /// something that it does not say.
    /// </summary>
    [GeneratedRegex("&#x(?:200E|200F|061C|202[A-E]|206[6-9]);", RegexOptions.CultureInvariant)]
    private static partial Regex Turning();
}
