using System.Buffers;

namespace Dragoman.Reading.Html;

/// <summary>Looks over a page's source before it is parsed, for what would take the parser very long.</summary>
internal static class PageGuard
{
    private static readonly SearchValues<char> s_tagMarks = SearchValues.Create("=>\"'");

    /// <exception cref="InputException">The page has too many elements, or one with too many attributes.</exception>
    public static void Check(ReadOnlySpan<char> html, ReadLimits limits)
    {
        var tags = 0;
        while (html.IndexOf('<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            if (html.IsEmpty || !char.IsAsciiLetter(html[0])) continue;
            if (++tags > limits.HtmlElements) throw new InputException(ReadMessages.Elements);
            html = html[Tag(html, limits)..];
        }
    }

    /// <summary>Length of a tag; counts its attributes by their marks and the white space between them.</summary>
    private static int Tag(ReadOnlySpan<char> html, ReadLimits limits)
    {
        int attributes = 0, at = 0;
        while (at < html.Length)
        {
            var step = html[at..].IndexOfAny(s_tagMarks);
            if (step < 0) break;
            attributes += Words(html.Slice(at, step));
            if (attributes > limits.HtmlAttributes) throw new InputException(ReadMessages.Attributes);
            at += step + 1;
            var mark = html[at - 1];
            if (mark == '>') return at;
            if (mark == '=') continue;
            var end = html[at..].IndexOf(mark);
            if (end < 0) return at;
            at += end + 1;
        }
        return html.Length;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        for (var i = 0; i < text.Length; i++)
            if (!IsSpace(text[i]) && (i == 0 || IsSpace(text[i - 1]))) words++;
        return words;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f' or '/';
}
